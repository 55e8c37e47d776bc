import type { ResultOf, VariablesOf } from '../../../graphql/graphql.js';
import { wordOf } from '../../search.js';
import type { DeskReadingQuery } from './reading.query.js';
import type { DeskReadingsQuery } from './readings.query.js';

export type Reading = ResultOf<typeof DeskReadingQuery>['deskReading'];
export type ReadingRow = ResultOf<typeof DeskReadingsQuery>['deskReadings']['rows'][number];
export type Filter = VariablesOf<typeof DeskReadingsQuery>['filter'];

export const MEDIA = ['COLD_WATER', 'HOT_WATER', 'HEAT', 'GAS', 'POWER'] as const;
export const DECIDED = ['ACCEPTED', 'REFUSED'] as const;

/** What a list of readings keeps in its address; the page of one reading keeps it too, so that the next is of the same list. */
export interface Address {
  szukaj?: string;
  stan?: string;
  medium?: string;
  budynek?: string;
  od?: string;
  do?: string;
  uwagi?: string;
}

const UUID = /^[0-9a-f-]{36}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const fitting = (pattern: RegExp, text: string | undefined): string | null => (text && pattern.test(text) ? text : null);

/** What the address asks for; without a state, what waits. */
export const filterOf = ({ szukaj, stan, medium, budynek, od, do: to, uwagi }: Address): Filter => ({
  state: stan === 'wszystkie' ? null : (wordOf(DECIDED, stan) ?? 'SENT'),
  medium: wordOf(MEDIA, medium) ?? null,
  buildingId: fitting(UUID, budynek),
  from: fitting(DAY, od),
  to: fitting(DAY, to),
  flagged: uwagi === 'z' ? true : uwagi === 'bez' ? false : null,
  search: szukaj ?? null,
});
