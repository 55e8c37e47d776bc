import { createContext } from 'react';

/** The language in which days and months are written. */
export type Locale = 'pl' | 'uk' | 'en';

export const LocaleContext = createContext<Locale>('pl');
