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
  contact: '/kontakt',
  meters: '/liczniki',
  readings: '/odczyty',
  settlements: '/rozliczenia',
  faults: '/zgloszenia',
  notices: '/ogloszenia',
  correspondence: '/korespondencja',
} as const satisfies Record<Tab, string>;
