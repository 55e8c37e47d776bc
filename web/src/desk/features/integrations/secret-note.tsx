import { useEffect, useRef } from 'react';
import { useDeskText } from '../../../messages/desk.js';
import { CopyButton } from '../../../ui/CopyButton.js';
import { Note } from '../../../ui/Note.js';
import css from './integrations.module.css';

/** A secret that is shown this once; it takes the focus, so that nobody goes on without having met it. */
export function SecretNote({ subject, value, lead }: { subject: string; value: string; lead: string }) {
  const t = useDeskText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [value]);
  return (
    <div ref={box} tabIndex={-1} className={css.secret}>
      <Note tone="warning">
        <p>{lead}</p>
        <p className={css.code}>{value}</p>
        <div><CopyButton value={value} label={t('desk.copy')} doneLabel={t('desk.copied')} subject={subject} /></div>
      </Note>
    </div>
  );
}
