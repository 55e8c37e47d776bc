import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useSite } from '../../../features/site/index.js';
import { useDeskText } from '../../../messages/desk.js';
import { CheckField } from '../../../ui/CheckField.js';
import { CopyButton } from '../../../ui/CopyButton.js';
import { Note } from '../../../ui/Note.js';
import { PrintButton } from '../../../ui/PrintButton.js';
import { saveText } from '../../../ui/save-text.js';
import css from './auth.module.css';

/** The codes for when the telephone is lost, shown this once; one goes on only when they are kept. */
export function RecoveryCodes({ codes, onDone }: { codes: string[]; onDone: () => void }) {
  const t = useDeskText();
  const { shortName } = useSite();
  const [kept, setKept] = useState(false);
  const text = [t('desk.recoveryCodes.file', { name: shortName }), '', ...codes, ''].join('\n');
  return (
    <>
      <Note tone="warning">{t('desk.recoveryCodes.once')}</Note>
      <ul aria-label={t('desk.recoveryCodes.title')} className={css.codes}>
        {codes.map((code) => (
          <li key={code} className={css.code}>
            {code}
          </li>
        ))}
      </ul>
      <div className={`${css.acts} screen-only`}>
        <CopyButton value={codes.join('\n')} label={t('desk.copy')} doneLabel={t('desk.copied')} subject={t('desk.recoveryCodes.title')} />
        <PrintButton label={t('desk.print')} />
        <Button variant="default" leftSection={<IconDownload aria-hidden size={20} />} onClick={() => saveText(t('desk.recoveryCodes.fileName'), text)}>
          {t('desk.recoveryCodes.save')}
        </Button>
      </div>
      <div className="screen-only">
        <CheckField id="kept" label={t('desk.recoveryCodes.kept')} value={kept} onChange={setKept} />
      </div>
      <div className={`${css.acts} screen-only`}>
        <Button size="lg" disabled={!kept} onClick={onDone}>
          {t('desk.recoveryCodes.done')}
        </Button>
      </div>
    </>
  );
}
