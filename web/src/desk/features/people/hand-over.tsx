import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useDeskText } from '../../../messages/desk.js';
import { Note } from '../../../ui/Note.js';
import { Panel } from '../../../ui/Panel.js';
import { bytesOf, saveFile } from '../../../ui/save-file.js';
import { useDates } from '../../../ui/use-dates.js';
import type { Issued } from './person.js';
import css from './people.module.css';

/** What is handed over at the counter: shown once, on the screen and as a letter, and gone when it is closed. */
export function HandOver({ name, issued, onClose }: { name: string; issued: Issued; onClose: () => void }) {
  const t = useDeskText();
  const dates = useDates();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const { letter } = issued;
  return (
    <div ref={place} tabIndex={-1} className={css.handOver}>
      <Panel title={t('desk.people.handOver', { name })}>
        <Note tone="warning">{t('desk.people.once')}</Note>
        <dl className={css.secrets}>
          <dt>{t('desk.people.identifier')}</dt>
          <dd>{issued.identifier}</dd>
          <dt>{t('desk.people.startPassword')}</dt>
          <dd>{issued.password}</dd>
        </dl>
        <p>{t('desk.people.holdsUntil', { when: dates.instant(issued.expiresAt) })}</p>
        {letter === null && <Note tone="negative">{t('desk.people.noLetter')}</Note>}
        <div className={`${css.acts} screen-only`}>
          {letter !== null && (
            <Button
              leftSection={<IconDownload aria-hidden size={20} />}
              onClick={() => saveFile(t('desk.people.letterName'), new Blob([bytesOf(letter)], { type: 'application/pdf' }))}
            >
              {t('desk.people.letter')}
            </Button>
          )}
          <Button variant="default" onClick={onClose}>
            {t('desk.people.handedOver')}
          </Button>
        </div>
      </Panel>
    </div>
  );
}
