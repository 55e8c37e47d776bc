import type { DeskMessageId } from '../../../messages/desk.js';

/** A setting that has a word; its path in the set-up, without the places in lists. */
export type Field = DeskMessageId extends infer Id ? (Id extends `desk.settings.field.${infer Path}` ? Path : never) : never;

const FIELDS: Record<Field, true> = {
  name: true, shortName: true, portalName: true, languages: true, sessionTimeoutMinutes: true, 'brand.primaryColor': true, 'brand.logo': true,
  'brand.icon': true, tabs: true, 'tabs.label': true, 'tabs.opens': true, 'texts.welcome': true, 'texts.access': true, 'texts.forgotten': true,
  'texts.privacy': true, 'texts.accessibility': true, cookieNotice: true, 'texts.terms': true, 'texts.terms.version': true, 'texts.terms.from': true,
  'texts.terms.text': true, onboarding: true, recovery: true, applicationDays: true, 'passwordPolicy.minLength': true,
  'passwordPolicy.maxLength': true, 'passwordPolicy.requireLetter': true, 'passwordPolicy.requireLower': true, 'passwordPolicy.requireUpper': true,
  'passwordPolicy.requireDigit': true, 'passwordPolicy.blocklist': true, balanceWords: true, dueDay: true, accountingExclusions: true,
  'feeds.notableMove': true, 'meterReporting.enabled': true, 'meterReporting.media': true, 'meterReporting.window.fromDay': true,
  'meterReporting.window.toDay': true, 'meterReporting.unusualFactor': true, 'meterReporting.digits': true, 'faults.numberPattern': true,
  'faults.dueDays': true, 'faults.categories': true, 'faults.categories.code': true, 'faults.categories.label': true,
  'faults.categories.dueDays': true, emergencyPhone: true, offices: true, 'offices.name': true, 'offices.address': true, 'offices.hours': true,
  'offices.phone': true, 'offices.email': true, districtLookup: true,
};

/** True for a path that has a word. */
export const isField = (path: string): path is Field => path in FIELDS;
