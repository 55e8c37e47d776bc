import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

type Search = Record<string, unknown>;

/** What an address says after some of it has changed; `undefined` takes a word out. */
export const changedSearch = (before: Search, change: Search): Search =>
  Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined));

/** What the present page's address says behind the question mark, whatever page it is, and the way to change it. */
export function useAddress() {
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  /** Stays on the page and where it is scrolled to; `replace` leaves nothing behind for the way back. */
  const change = useCallback(
    (to: Search, { replace = false } = {}) =>
      void navigate({ to: '.', search: ((before: Search) => changedSearch(before, to)) as never, replace, resetScroll: false }),
    [navigate],
  );
  const text = (key: string): string => (search[key] === undefined ? '' : String(search[key] as string | number));
  return { text, change, keys: Object.keys(search) };
}
