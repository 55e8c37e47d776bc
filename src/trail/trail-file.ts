import { ACTION_WORDS } from './action-words.js';
import type { TrailEvent } from './models/trail.model.js';

export const TRAIL_HEADER = ['Dzień i godzina', 'Pracownik', 'Identyfikator mieszkańca', 'Zdarzenie', 'Kod zdarzenia', 'Adres IP', 'Szczegóły'];

const TIME = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Europe/Warsaw' });

/** An event as a line of the file: Polish words beside the code, the time as it was in Poland. */
export const trailLine = ({ at, staff, identifier, action, address, details }: TrailEvent): (string | null)[] => [
  TIME.format(at), staff, identifier, (ACTION_WORDS as Record<string, string>)[action] ?? action, action, address,
  details.map(({ key, value }) => `${key}: ${value}`).join('; '),
];
