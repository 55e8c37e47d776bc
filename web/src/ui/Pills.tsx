import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import css from './Pills.module.css';

/** Links to neighbours of the same kind, of which one is shown: years, months. */
export function Pills({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label} className={`${css.pills} screen-only`}>
      <span aria-hidden className={css.label}>
        {label}
      </span>
      <ul>{children}</ul>
    </nav>
  );
}

function Pill({ current, className, children, ...anchor }: ComponentPropsWithRef<'a'> & { current?: boolean }) {
  return (
    <li>
      <a {...anchor} className={`${css.pill} ${className ?? ''}`} aria-current={current ? 'page' : undefined}>
        {children}
      </a>
    </li>
  );
}

/** One of the neighbours; `current` for the one that is shown. */
export const PillLink = createLink(Pill);
