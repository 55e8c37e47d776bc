import type { ReactNode } from 'react';
import css from './Timeline.module.css';

/** What happened one after the other, the oldest first. */
export const Timeline = ({ label, children }: { label: string; children: ReactNode }) => (
  <ol aria-label={label} className={css.timeline}>
    {children}
  </ol>
);

/** One thing that happened: when and by whom, and what. */
export const TimelineItem = ({ when, who, children }: { when: ReactNode; who: ReactNode; children: ReactNode }) => (
  <li className={css.item}>
    <div className={css.head}>
      <strong>{who}</strong> <span className={css.when}>{when}</span>
    </div>
    {children}
  </li>
);
