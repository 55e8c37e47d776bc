import { createLink } from '@tanstack/react-router';
import { IconArrowLeft } from '@tabler/icons-react';
import type { ComponentPropsWithRef } from 'react';
import css from './links.module.css';

const Back = ({ children, ...anchor }: ComponentPropsWithRef<'a'>) => (
  <a {...anchor} className={css.back}>
    <IconArrowLeft aria-hidden size={18} />
    {children}
  </a>
);

/** The way up from a page to the one that it hangs on. */
export const BackLink = createLink(Back);

/** A link in running text or in a table. */
export const TextLink = createLink(({ children, ...anchor }: ComponentPropsWithRef<'a'>) => (
  <a {...anchor} className={css.link}>
    {children}
  </a>
));
