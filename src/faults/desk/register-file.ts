import type { CooperativeSettings } from '#libs/cooperative';
import { FAULT_WORDS } from '../mail/words.js';
import type { QueueRow } from '../statements/queue.js';

const HEADER = [
  'Numer', 'Zgłoszono', 'Adres', 'Część wspólna', 'Kategoria', 'Opis', 'Stan', 'Od dnia', 'Termin', 'Po terminie', 'Prowadzi', 'Zgłaszający', 'Telefon',
];
const PARTS = {
  STAIRCASE: 'klatka schodowa', LIFT: 'winda', BASEMENT: 'piwnica', ROOF: 'dach', FACADE: 'elewacja', SURROUNDINGS: 'otoczenie budynku', OTHER: 'inna',
};
const CATEGORIES: Record<string, string> = {
  WATER: 'woda i kanalizacja', HEATING: 'ogrzewanie', ELECTRICITY: 'prąd i oświetlenie', GAS: 'gaz', LIFT: 'winda',
  ROOF: 'dach, rynny, przecieki', DOORS_WINDOWS: 'drzwi, okna, domofon', CLEANLINESS: 'porządek i zieleń', OTHER: 'inne',
};

/** The queue as rows of a file, in Polish as the office's paper is, the header first. */
export const register = (rows: readonly QueueRow[], { faults }: CooperativeSettings): (string | null)[][] => [
  HEADER,
  ...rows.map((row) => [
    row.number, row.filed_on, row.address, row.common_part && PARTS[row.common_part],
    faults.categories.find(({ code }) => code === row.category)?.label ?? CATEGORIES[row.category] ?? row.category,
    row.description, FAULT_WORDS[row.state], row.state_since, row.due_on, row.overdue ? 'tak' : 'nie', row.assignee, row.reporter, row.phone,
  ]),
];
