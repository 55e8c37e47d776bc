/** A settings document before it is read: whatever stands where settings should. */
export type SettingsDocument = Record<string, unknown>;

/** The parts in which a cooperative's settings are edited, each with the paths that belong to it. */
export const SECTIONS = {
  NAMES: ['name', 'shortName', 'portalName', 'languages', 'sessionTimeoutMinutes'],
  BRAND: ['brand'],
  TABS: ['tabs'],
  TEXTS: ['texts.welcome', 'texts.access', 'texts.forgotten', 'texts.privacy', 'texts.accessibility', 'cookieNotice'],
  TERMS: ['texts.terms'],
  ACCOUNTS: ['onboarding', 'recovery', 'applicationDays'],
  PASSWORDS: ['passwordPolicy'],
  MONEY: ['balanceWords', 'dueDay', 'accountingExclusions', 'feeds'],
  READINGS: ['meterReporting'],
  FAULTS: ['faults', 'emergencyPhone'],
  OFFICES: ['offices', 'districtLookup'],
} as const;
export type Section = keyof typeof SECTIONS;

/**
 * The document with one section as it is in `value`, and all others as they were.
 *
 * @param value a document of the section's paths alone; what it lacks is gone afterwards
 * @returns the paths in `value` that are none of the section's, where there are any
 */
export function withSection(document: SettingsDocument, section: Section, value: SettingsDocument): SettingsDocument | string[] {
  const paths: readonly string[] = SECTIONS[section];
  const strange = Object.keys(value).flatMap((key) => {
    if (paths.includes(key)) return [];
    const within = paths.filter((path) => path.startsWith(`${key}.`)).map((path) => path.slice(key.length + 1));
    return within.length ? Object.keys(asDocument(value[key])).filter((inner) => !within.includes(inner)).map((inner) => `${key}.${inner}`) : [key];
  });
  if (strange.length) return strange;
  const changed = structuredClone(document);
  for (const path of paths) put(changed, path.split('.'), path.split('.').reduce<unknown>((within, key) => asDocument(within)[key], value));
  return changed;
}

function put(document: SettingsDocument, [key, ...rest]: string[], value: unknown): void {
  if (rest.length === 0) document[key!] = value;
  else {
    const within = asDocument(document[key!]);
    put(within, rest, value);
    document[key!] = within;
  }
}

const asDocument = (value: unknown): SettingsDocument =>
  (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as SettingsDocument) : {});
