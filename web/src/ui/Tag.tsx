import type { ReactNode } from 'react';
import css from './Tag.module.css';

/** A short word about a thing. */
export const Tag = ({ children }: { children: ReactNode }) => <span className={css.tag}>{children}</span>;
