import type { CooperativeSettings } from './settings.js';

export type Language = CooperativeSettings['languages'][number];

/** Says in which language a browser wants the site; '__Host-' keeps sibling hosts from planting it. */
export const LANGUAGE_COOKIE = '__Host-domownik-language';

/** What a reader chose, where the cooperative offers it; otherwise the cooperative's first language. */
export const chosenLanguage = ({ languages }: Pick<CooperativeSettings, 'languages'>, chosen: string | undefined): Language =>
  languages.find((language) => language === chosen) ?? languages[0]!;
