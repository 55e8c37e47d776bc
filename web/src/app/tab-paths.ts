import type { Tab } from '../features/site/index.js';

/** Where each tab begins. */
export const TAB_PATH = {
  home: '/start',
  ledger: '/kartoteka',
  charges: '/oplaty',
  accounting: '/ksiegowosc',
  bankAccounts: '/rachunki',
  personal: '/dane-osobowe',
  premises: '/lokale',
} as const satisfies Record<Tab, string>;
