import { IconArrowBarToLeft, IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';
import css from './Pager.module.css';
import { changedSearch, useAddress } from './use-address.js';

const PagerLink = createLink(({ className: _, children, ...anchor }: ComponentPropsWithRef<'a'>) => (
  <a {...anchor} className={css.link}>
    {children}
  </a>
));

interface PagerProps {
  words: { pages: string; first: string; previous: string; next: string };
  /** What the server calls the place after this page; null on the last. */
  next: string | null;
  /** What it calls the place before this page, where it can go back; null or absent on the first, or where it can't. */
  previous?: string | null;
}

/**
 * The pages of a list by key: the address says after ('po') or before ('przed') which row the page stands. Nothing where
 * there is but one page.
 */
export function Pager({ words, next, previous }: PagerProps) {
  const { text } = useAddress();
  const inside = text('po') !== '' || text('przed') !== '';
  if (!next && !inside) return null;
  const at = (place: { po?: string; przed?: string }) => ({
    to: '.' as const,
    search: ((before: Record<string, unknown>) => changedSearch(before, { po: undefined, przed: undefined, ...place })) as never,
  });
  return (
    <nav aria-label={words.pages} className={`${css.pager} screen-only`}>
      {inside && (
        <PagerLink {...at({})}>
          <IconArrowBarToLeft aria-hidden size={18} />
          {words.first}
        </PagerLink>
      )}
      {inside && previous && (
        <PagerLink {...at({ przed: previous })} rel="prev">
          <IconArrowLeft aria-hidden size={18} />
          {words.previous}
        </PagerLink>
      )}
      {next && (
        <PagerLink {...at({ po: next })} rel="next">
          {words.next}
          <IconArrowRight aria-hidden size={18} />
        </PagerLink>
      )}
    </nav>
  );
}
