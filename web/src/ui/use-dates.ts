import { use, useMemo } from 'react';
import { datesIn } from './dates.js';
import { LocaleContext } from './locale.js';

/** Days and months in the words of the viewer's language; days are 'YYYY-MM-DD', months 'YYYY-MM'. */
export function useDates(): ReturnType<typeof datesIn> {
  const locale = use(LocaleContext);
  return useMemo(() => datesIn(locale), [locale]);
}
