import { consumptionBetween, dialOf } from './consumption.js';
import { toThousandths } from './thousandths.js';

/** A state of a meter: a day and thousandths of its unit. */
export interface MeterState {
  readOn: string;
  value: number;
}

/** What must hold of a reported reading. */
export interface PlausibilityRules {
  /** Digits of the dial before the point. */
  digits: number;
  /** From how many times the usual on the resident is asked again. */
  unusualFactor: number;
}

/** What is odd about a reading without being impossible: the resident is asked again, with these figures. */
export interface Doubt {
  kind: 'ROLL_OVER' | 'UNUSUAL';
  /** Thousandths used since the reading before. */
  consumption: number;
  /** Thousandths that so many days usually take; null where the history is too short to tell. */
  usual: number | null;
}

/** Why a reading can't be. */
export type ValueFault = 'REQUIRED' | 'NOT_A_NUMBER' | 'TOO_MANY_DIGITS' | 'BELOW_PREVIOUS';

/** What a reported reading comes to; `consumption` is null for a meter that was never read. */
export type Judgement =
  | { fault: ValueFault }
  | { fault: null; value: number; consumption: number | null; rolledOver: boolean; doubts: Doubt[] };

const USUAL_OVER_DAYS = 400;
const LEAST_DAYS = 14;
/** A difference of less than one unit is never worth a question. */
const ONE_UNIT = 1000;

/**
 * Judges a reading that a resident enters.
 *
 * @param states what the meter showed until now, oldest first
 */
export function judge(entered: string, today: string, states: MeterState[], rules: PlausibilityRules): Judgement {
  if (entered.trim() === '') return { fault: 'REQUIRED' };
  const value = toThousandths(entered);
  if (value === null) return { fault: 'NOT_A_NUMBER' };
  if (value >= dialOf(rules.digits)) return { fault: 'TOO_MANY_DIGITS' };
  const last = states.at(-1);
  if (!last) return { fault: null, value, consumption: null, rolledOver: false, doubts: [] };
  const used = consumptionBetween(last.value, value, rules.digits);
  if (!used) return { fault: 'BELOW_PREVIOUS' };
  const { amount: consumption, rolledOver } = used;
  const usual = usualOver(daysFrom(last.readOn, today), states, rules.digits);
  const doubts: Doubt[] = rolledOver ? [{ kind: 'ROLL_OVER', consumption, usual }] : [];
  if (usual !== null && consumption > ONE_UNIT && consumption > usual * rules.unusualFactor) {
    doubts.push({ kind: 'UNUSUAL', consumption, usual });
  }
  return { fault: null, value, consumption, rolledOver, doubts };
}

/** What so many days usually take, by the last year or so of readings; at least one day counts. Null where the history is too short to tell. */
export function usualOver(days: number, states: MeterState[], digits: number): number | null {
  const last = states.at(-1);
  if (!last) return null;
  const since = states.filter(({ readOn }) => daysFrom(readOn, last.readOn) <= USUAL_OVER_DAYS);
  const span = daysFrom(since[0]!.readOn, last.readOn);
  if (span < LEAST_DAYS) return null;
  const used = since.slice(1).reduce((sum, state, at) => sum + (consumptionBetween(since[at]!.value, state.value, digits)?.amount ?? 0), 0);
  return Math.round((used * Math.max(1, days)) / span);
}

const MILLISECONDS = 86_400_000;
/** Days from a day to a day. */
export const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / MILLISECONDS;
