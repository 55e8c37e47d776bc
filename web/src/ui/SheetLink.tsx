import { createLink } from '@tanstack/react-router';
import type { Icon } from '@tabler/icons-react';
import type { ComponentPropsWithRef } from 'react';
import css from './SheetLink.module.css';

const Anchor = ({ icon: Sign, children, className: _, ...anchor }: ComponentPropsWithRef<'a'> & { icon: Icon }) => (
  <a {...anchor} className={css.link}>
    <Sign aria-hidden size={22} stroke={1.7} />
    {children}
  </a>
);

/** A link below the menu of a sheet, to what is no part of the menu. */
export const SheetLink = createLink(Anchor);
