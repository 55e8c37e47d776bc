import type { ReactNode } from 'react';
import css from './Badge.module.css';

/** A short mark that stands out: a word, or a figure with `words` for those who don't see where it stands. */
export const Badge = ({ id, words, children }: { id?: string; words?: string; children: ReactNode }) => (
  <span id={id} className={css.badge}>
    {words ? (
      <>
        <span aria-hidden>{children}</span>
        <span className={css.words}>{words}</span>
      </>
    ) : (
      children
    )}
  </span>
);
