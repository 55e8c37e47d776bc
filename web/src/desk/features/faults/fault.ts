import type { ResultOf } from '../../../graphql/graphql.js';
import type { DeskMessageId } from '../../../messages/desk.js';
import { STATES, type FaultState } from '../../../features/faults/index.js';
import { wordOf } from '../../search.js';
import type { FaultDeskChoicesQuery } from './choices.query.js';
import type { DeskFaultQuery } from './fault.query.js';
import type { DeskFaultsQuery } from './queue.query.js';

export type DeskFault = ResultOf<typeof DeskFaultQuery>['deskFault'];
export type QueueRow = ResultOf<typeof DeskFaultsQuery>['deskFaults']['rows'][number];
export type Choices = ResultOf<typeof FaultDeskChoicesQuery>['faultDeskChoices'];

/** The states in which somebody has something to do yet. */
const OPEN: readonly FaultState[] = STATES.filter((state) => state !== 'DONE' && state !== 'REJECTED');

interface Address {
  szukaj?: string;
  stan?: string;
  kategoria?: string;
  budynek?: string;
  rejon?: string;
  prowadzi?: string;
  termin?: string;
}

const UUID = /^[0-9a-f-]{36}$/;
const idOf = (text: string | undefined): string | null => (text && UUID.test(text) ? text : null);

/** What the address asks of the queue; without a state, what is open. */
export const filterOf = ({ szukaj, stan, kategoria, budynek, rejon, prowadzi, termin }: Address) => {
  const state = wordOf(STATES, stan);
  return {
    states: state ? [state] : stan === 'wszystkie' ? null : [...OPEN],
    category: kategoria ?? null,
    buildingId: idOf(budynek),
    districtId: idOf(rejon),
    assignedTo: idOf(prowadzi),
    unassigned: prowadzi === 'nikt',
    mine: prowadzi === 'ja',
    overdue: termin === 'po',
    search: szukaj ?? null,
  };
};

const ORDERS: Record<string, 'FILED' | 'DUE' | 'SINCE'> = { filed: 'FILED', due: 'DUE', since: 'SINCE' };

/** The order that the address asks for: 'due', or '-filed' for the newest first. */
export function orderOf(sort = '-filed'): { order: 'FILED' | 'DUE' | 'SINCE'; descending: boolean } {
  const order = ORDERS[sort.replace(/^-/, '')];
  return order ? { order, descending: sort.startsWith('-') } : { order: 'FILED', descending: true };
}

const PROBLEMS: Record<string, DeskMessageId> = {
  'state UNLAWFUL_MOVE': 'desk.faults.problem.move',
  'state DUPLICATE': 'desk.faults.problem.follows',
  'comment REQUIRED': 'desk.faults.problem.comment',
  'comment TOO_LONG': 'faults.problem.tooLong',
  'assignedTo NOT_FOUND': 'desk.faults.problem.assignee',
  'originalNumber NOT_FOUND': 'desk.faults.problem.original',
  'originalNumber ITSELF': 'desk.faults.problem.itself',
  'originalNumber DUPLICATE': 'desk.faults.problem.originalFollows',
  'originalNumber LINKED': 'desk.faults.problem.follows',
  'originalNumber HAS_DUPLICATES': 'desk.faults.problem.hasDuplicates',
  'category REQUIRED': 'faults.problem.category',
  'description REQUIRED': 'faults.problem.description',
  'description TOO_LONG': 'faults.problem.tooLong',
};

/** Why the server did not do it, in the catalogue's words. */
export const problemWords = (field: string | null, code: string): DeskMessageId => PROBLEMS[`${field} ${code}`] ?? 'failure.explanation';

/** Why one report of several was not moved. */
export const notMovedWords = (code: string): DeskMessageId =>
  code === 'NOT_FOUND' ? 'desk.faults.problem.gone' : problemWords(code === 'REQUIRED' || code === 'TOO_LONG' ? 'comment' : 'state', code);
