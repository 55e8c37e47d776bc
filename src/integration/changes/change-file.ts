import type { ChangeKind } from './change-kind.js';
import type { ChangeRow } from './statements.js';

const DAY_AND_TIME = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw', dateStyle: 'short', timeStyle: 'short' });
const EVENTS: Record<string, string> = {
  CHANGED: 'zmiana', ACCEPTED: 'przyjęty', FILED: 'zgłoszenie', MOVED: 'zmiana stanu', COMMENTED: 'komentarz', ACTIVATED: 'aktywacja',
  TERMS_ACCEPTED: 'akceptacja regulaminu', EMAIL_ON: 'zgoda na e-mail', EMAIL_OFF: 'cofnięcie zgody na e-mail',
};

/** A column's heading, and the member of the change's data that stands in it. */
type Column = readonly [string, string];

const PLACE: Column = ['lp', 'place'];
const AT: Column = ['kiedy', 'at'];
const EVENT: Column = ['zdarzenie', 'event'];

/** The columns of a kind's file; docs/feed/way-out.md says what they mean. */
export const CHANGE_COLUMNS: Record<ChangeKind, readonly Column[]> = {
  CONTACT: [PLACE, AT, ['kontrahent', 'person'], ['nazwa', 'name'], ['rodzaj', 'contact'], ['bylo_w_biurze', 'officeValue'], ['jest', 'value']],
  READING: [PLACE, AT, ['kontrahent', 'person'], ['licznik', 'meter'], ['numer', 'serial'], ['lokal', 'premises'], ['medium', 'medium'],
    ['odczytano', 'readOn'], ['stan', 'value'], ['jednostka', 'unit']],
  FAULT: [PLACE, AT, EVENT, ['numer', 'number'], ['stan', 'state'], ['kontrahent', 'person'], ['telefon', 'phone'], ['budynek', 'building'],
    ['lokal', 'premises'], ['czesc_wspolna', 'commonPart'], ['kategoria', 'category'], ['opis', 'description'], ['autor', 'author'], ['tekst', 'text']],
  APPLICATION: [PLACE, AT, ['numer', 'number'], ['kontrahent', 'person'], ['imie', 'firstName'], ['nazwisko', 'lastName'], ['email', 'email'],
    ['telefon', 'phone'], ['aktywowano', 'activatedOn']],
  CONSENT: [PLACE, AT, EVENT, ['kontrahent', 'person'], ['wersja_regulaminu', 'version'], ['temat', 'topic']],
};

/** A change as a line of its kind's file: decimal commas, Warsaw's time; empty where what it tells of has been erased. */
export function cellsOf({ kind, place, event, at, data }: ChangeRow): string[] {
  const values: Record<string, string | null> = { ...data, place: String(place), at: DAY_AND_TIME.format(at), event: EVENTS[event] ?? event };
  if (kind === 'READING' && data) values['value'] = data['value']?.replace('.', ',') ?? null;
  return CHANGE_COLUMNS[kind].map(([, member]) => values[member] ?? '');
}
