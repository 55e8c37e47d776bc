import { createLink } from '@tanstack/react-router';
import type { Icon } from '@tabler/icons-react';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import css from './NavMenu.module.css';

/** The places of a site, one below the other. */
export const NavMenu = ({ label, children }: { label: string; children: ReactNode }) => (
  <nav aria-label={label}>
    <ul className={css.menu}>{children}</ul>
  </nav>
);

interface EntryProps extends ComponentPropsWithRef<'a'> {
  icon: Icon;
  /** Stands beside the link, whose name it must not become. */
  mark?: ReactNode;
}

const Entry = ({ icon: Sign, mark, className: _, children, ...anchor }: EntryProps) => (
  <li className={css.place}>
    <a {...anchor} className={css.entry}>
      <Sign aria-hidden size={22} stroke={1.7} />
      <span>{children}</span>
    </a>
    {mark && <span className={css.mark}>{mark}</span>}
  </li>
);

/** One place; the browser's reader is told which one is open. */
export const NavLink = createLink(Entry);
