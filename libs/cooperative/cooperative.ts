import type { Language } from './language.js';
import type { CooperativeSettings, Tab } from './settings.js';

/** What the platform's operator tells everybody for a while, such as a night's maintenance. */
export interface Announcement {
  /** Milliseconds since 1970. */
  from: number;
  to: number;
  text: Record<Language, string>;
}

/** The SaaS tenant that a request belongs to, as its host says. */
export interface Cooperative {
  id: string;
  slug: string;
  /** The host by which it was reached, lower case, without a port. */
  host: string;
  /** Closed by the operator: nobody gets in, and the page says so. */
  suspended: boolean;
  announcements: readonly Announcement[];
  settings: CooperativeSettings;
  /** Every tab that a resident may open. */
  tabs: ReadonlySet<Tab>;
}

/** Every tab that the cooperative lets a resident open: those of the menu and those that open from them. */
export const enabledTabs = (settings: CooperativeSettings): Set<Tab> =>
  new Set(settings.tabs.flatMap(({ tab, opens }) => [tab, ...opens]));
