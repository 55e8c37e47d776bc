import { IconAlertTriangle } from '@tabler/icons-react';
import { useDeskText } from '../../../messages/desk.js';
import { StatusMark } from '../../../ui/StatusMark.js';
import type { Reading } from './reading.js';
import css from './readings.module.css';

/** What is odd about a reading. */
export function FlagMarks({ flags }: { flags: Reading['flags'] }) {
  const t = useDeskText();
  if (flags.length === 0) return null;
  return (
    <div className={css.marks}>
      {flags.map((flag) => (
        <StatusMark key={flag} icon={IconAlertTriangle} tone="urgent">
          {t(`desk.readings.flag.${flag}`)}
        </StatusMark>
      ))}
    </div>
  );
}
