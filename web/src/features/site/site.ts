import { createContext, use } from 'react';
import type { Language } from '../../messages/index.js';

/** A tab of the product; a cooperative chooses which it has. */
export type Tab =
  | 'home' | 'ledger' | 'charges' | 'accounting' | 'bankAccounts' | 'personal' | 'premises'
  | 'contact' | 'meters' | 'readings' | 'settlements' | 'faults' | 'notices' | 'correspondence';

export interface PasswordPolicy {
  minLength: number;
  maxLength: number;
  requireLetter: boolean;
  requireLower: boolean;
  requireUpper: boolean;
  requireDigit: boolean;
  blocklist: boolean;
}

export interface Office {
  name: string;
  address: string;
  hours: string | null;
  phone: string | null;
  email: string | null;
}

/** What the server puts into the page about the cooperative whose host was asked. */
export interface Site {
  slug: string;
  name: string;
  shortName: string;
  portalName: string;
  brand: { primaryColor: string; logo: string; /** Width by height. */ logoRatio: number };
  languages: Language[];
  language: Language;
  balanceWords: 'UNDERPAYMENT_OVERPAYMENT' | 'TO_PAY_OVERPAYMENT';
  passwordPolicy: PasswordPolicy;
  /** The menu, in its order; a label of the cooperative's own goes before the catalogue's. */
  tabs: { tab: Tab; label: string | null }[];
  /** Tabs without a place in the menu that open from other pages. */
  opens: Tab[];
  accountingExclusions: ('COURT' | 'INVOICE')[];
  cookieNotice: string | null;
  /** Markdown. */
  texts: { welcome: string; access: string; forgotten: string };
  /** Whether there are terms of use. */
  hasTerms: boolean;
  /** How an account is got. */
  onboarding: 'OFFICE' | 'APPLICATION';
  /** How a lost password is got back. */
  recovery: 'OFFICE' | 'INITIAL_CREDENTIALS';
  /** Within how many days of the signed paper an application is decided on. */
  applicationDays: number;
  offices: Office[];
  /** Whether anybody may look up the district office of an address. */
  districtLookup: boolean;
  emergencyPhone: string | null;
  demo: boolean;
  /** A draft of the settings, shown to its admin: nobody is signed in, and nothing leads on. */
  preview: boolean;
  /** True of the operators' console, which has no pages for residents. */
  isConsole: boolean;
  /** What the platform's operator tells everybody at this moment. */
  announcement: string | null;
}

/** Reads the site out of the page. @throws SyntaxError when the server did not put it there */
export const readSite = (): Site => JSON.parse(document.getElementById('site')?.textContent ?? '') as Site;

export const SiteContext = createContext<Site | null>(null);

/** The cooperative's site. */
export function useSite(): Site {
  const site = use(SiteContext);
  if (!site) throw new Error('useSite outside SiteContext');
  return site;
}

/** Whether a tab can be opened at all, from the menu or from another page. */
export const hasTab = (site: Site, tab: Tab): boolean =>
  site.tabs.some((entry) => entry.tab === tab) || site.opens.includes(tab);
