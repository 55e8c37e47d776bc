import type { ReactNode } from 'react';
import css from './DetailLayout.module.css';

/** One thing at length, and beside it, or on a narrow screen below it, what can be done with it. */
export const DetailLayout = ({ aside, children }: { aside: ReactNode; children: ReactNode }) => (
  <div className={css.layout}>
    <div className={css.column}>{children}</div>
    <div className={css.column}>{aside}</div>
  </div>
);
