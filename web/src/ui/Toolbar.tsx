import type { ReactNode } from 'react';
import css from './Toolbar.module.css';

/** What can be done with what is selected; `said` tells how much that is. */
export const Toolbar = ({ label, said, children }: { label: string; said?: ReactNode; children: ReactNode }) => (
  <div role="group" aria-label={label} className={`${css.toolbar} screen-only`}>
    {said !== undefined && (
      <span role="status" className={css.said}>
        {said}
      </span>
    )}
    {children}
  </div>
);
