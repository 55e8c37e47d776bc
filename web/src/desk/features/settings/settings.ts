import type { ResultOf } from '../../../graphql/graphql.js';
import type { Language } from '../../../messages/index.js';
import type { Office, PasswordPolicy, Tab } from '../../../features/site/index.js';
import type { SettingsDeskQuery } from './settings-desk.query.js';

/** A cooperative's settings, in the shape of its set-up file. */
export interface Settings {
  name: string;
  shortName: string;
  portalName: string;
  brand: { primaryColor: string; logo: string; icon: string };
  languages: Language[];
  tabs: TabSetting[];
  passwordPolicy: PasswordPolicy;
  onboarding: string;
  recovery: string;
  applicationDays: number;
  accountingExclusions: string[];
  balanceWords: string;
  dueDay: number;
  sessionTimeoutMinutes: number;
  cookieNotice: string | null;
  districtLookup: boolean;
  meterReporting: { enabled: boolean; media: string[]; window: { fromDay: number; toDay: number }; unusualFactor: number; digits: number };
  feeds: { notableMove: number };
  emergencyPhone: string | null;
  faults: { numberPattern: string; categories: CategorySetting[]; dueDays: number };
  offices: Office[];
  texts: { welcome: string; access: string; forgotten: string; terms: TermsSetting[]; privacy: string | null; accessibility: string | null };
}
export interface TabSetting { tab: Tab; label: string | null; opens: Tab[] }
export interface CategorySetting { code: string; label: string | null; dueDays: number | string | null }
export interface TermsSetting { version: string; from: string; text: string }

/** The settings as an admin works on them, and what stands around them. */
export type Desk = Omit<ResultOf<typeof SettingsDeskQuery>['settingsDesk'], 'settings'> & { settings: Settings };
export type Change = Desk['changes'][number];

/** As the server sent it: its scalar is any document. */
export const asDesk = (desk: ResultOf<typeof SettingsDeskQuery>['settingsDesk']): Desk => desk as Desk;

/** The parts of the settings and their addresses, in the order of the page. */
export const SECTIONS = {
  NAMES: 'nazwy', BRAND: 'wyglad', TABS: 'zakladki', TEXTS: 'teksty', TERMS: 'regulamin', ACCOUNTS: 'konta', PASSWORDS: 'hasla',
  MONEY: 'rozliczenia', READINGS: 'odczyty', FAULTS: 'usterki', OFFICES: 'biura',
} as const;
export type Section = keyof typeof SECTIONS;

/** The section at an address; undefined where there is none. */
export const sectionAt = (address: string): Section | undefined =>
  (Object.keys(SECTIONS) as Section[]).find((section) => SECTIONS[section] === address);

/** Every tab of the product. */
export const TABS: readonly Tab[] = [
  'home', 'ledger', 'charges', 'accounting', 'bankAccounts', 'personal', 'premises', 'contact', 'meters', 'readings', 'settlements', 'faults', 'notices', 'correspondence',
];
/** Each in its own words. */
export const LANGUAGE_NAMES: Record<Language, string> = { pl: 'Polski', uk: 'Українська', en: 'English' };
export const LANGUAGES: readonly Language[] = ['pl', 'uk', 'en'];
export const MEDIA = ['COLD_WATER', 'HOT_WATER', 'HEAT', 'GAS', 'POWER'] as const;
/** Kinds of faults that the catalogues have words for. */
export const CATEGORIES = ['WATER', 'HEATING', 'ELECTRICITY', 'GAS', 'LIFT', 'ROOF', 'DOORS_WINDOWS', 'CLEANLINESS', 'OTHER'] as const;
