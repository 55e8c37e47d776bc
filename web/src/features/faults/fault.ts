import type { ResultOf } from '../../graphql/graphql.js';
import type { MessageId, Text } from '../../messages/index.js';
import type { FaultPlacesQuery } from './fault-places.query.js';
import type { FaultQuery } from './fault.query.js';
import type { FaultsQuery } from './faults.query.js';

export type Fault = ResultOf<typeof FaultQuery>['fault'];
export type FaultEvent = Fault['events'][number];
export type FaultSummary = ResultOf<typeof FaultsQuery>['faults']['faults'][number];
export type FaultPlaces = ResultOf<typeof FaultPlacesQuery>['faultPlaces'];
export type FaultState = Fault['state'];
export type CommonPart = NonNullable<Fault['commonPart']>;

/** The seven states, in the order of the register's legend. */
export const STATES: readonly FaultState[] = [
  'AWAITING_VERIFICATION', 'VERIFIED', 'ACCEPTED', 'PARTLY_DONE', 'REJECTED', 'DONE', 'PUT_OFF',
];
export const COMMON_PARTS: readonly CommonPart[] = ['STAIRCASE', 'LIFT', 'BASEMENT', 'ROOF', 'FACADE', 'SURROUNDINGS', 'OTHER'];

const CATEGORIES: Record<string, MessageId> = {
  WATER: 'faults.category.WATER',
  HEATING: 'faults.category.HEATING',
  ELECTRICITY: 'faults.category.ELECTRICITY',
  GAS: 'faults.category.GAS',
  LIFT: 'faults.category.LIFT',
  ROOF: 'faults.category.ROOF',
  DOORS_WINDOWS: 'faults.category.DOORS_WINDOWS',
  CLEANLINESS: 'faults.category.CLEANLINESS',
  OTHER: 'faults.category.OTHER',
};

/** What the cooperative calls a category, else the catalogue's word, else its code. */
export function categoryName(t: Text, code: string, label: string | null): string {
  const known = CATEGORIES[code];
  return label ?? (known ? t(known) : code);
}

/** 'ul. Gwiezdna 12/34', or 'ul. Gwiezdna 12 – winda' of a common part. */
export const placeName = (t: Text, { address, commonPart }: Pick<Fault, 'address' | 'commonPart'>): string =>
  commonPart ? `${address} – ${t(`faults.part.${commonPart}`)}` : address;
