import type { ReactNode } from 'react';
import css from './Narrow.module.css';

/** A page of one form, no wider than its lines are read with ease. */
export const Narrow = ({ children }: { children: ReactNode }) => <div className={css.narrow}>{children}</div>;
