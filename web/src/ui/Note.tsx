import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import css from './Note.module.css';

interface NoteProps {
  tone?: 'info' | 'warning' | 'negative';
  /** Read out as soon as it appears. */
  urgent?: boolean;
  children: ReactNode;
}

/** A remark that stands out from the page. */
export function Note({ tone = 'info', urgent, children }: NoteProps) {
  const Icon = tone === 'info' ? IconInfoCircle : IconAlertTriangle;
  return (
    <div className={css.note} data-tone={tone} role={urgent ? 'alert' : undefined}>
      <Icon aria-hidden size={22} className={css.icon} />
      <div className={css.text}>{children}</div>
    </div>
  );
}
