import { FaultState } from './fault-state.js';

const { AWAITING_VERIFICATION, VERIFIED, ACCEPTED, PARTLY_DONE, REJECTED, DONE, PUT_OFF } = FaultState;

const MOVES: Record<FaultState, readonly FaultState[]> = {
  AWAITING_VERIFICATION: [VERIFIED, ACCEPTED, REJECTED, PUT_OFF],
  VERIFIED: [ACCEPTED, REJECTED, PUT_OFF],
  ACCEPTED: [PARTLY_DONE, DONE, REJECTED, PUT_OFF],
  PARTLY_DONE: [DONE, PUT_OFF],
  PUT_OFF: [ACCEPTED, PARTLY_DONE, DONE, REJECTED],
  // A resident complains, and the report is taken up again.
  DONE: [ACCEPTED],
  REJECTED: [VERIFIED],
};

/** Where a report may go from a state. Nothing returns to waiting: whoever moved it has looked at it. */
export const movesFrom = (state: FaultState): readonly FaultState[] => MOVES[state];

/** Whether the office may bring a report from one state to another. */
export const isLawfulMove = (from: FaultState, to: FaultState): boolean => MOVES[from].includes(to);

/** A resident is owed a reason where nothing will be done, or not now. */
export const needsReason = (state: FaultState): boolean => state === REJECTED || state === PUT_OFF;

/** How long after the end of the work its filer may still say that it is not well. */
export const DAYS_TO_COMMENT = 30;

/**
 * Whether the filer may add a comment: always while the report is open, for a month afterwards.
 *
 * @param since the day on which the state was reached, YYYY-MM-DD; `today` likewise
 */
export function takesComments(state: FaultState, since: string, today: string): boolean {
  if (state !== DONE && state !== REJECTED) return true;
  return (Date.parse(today) - Date.parse(since)) / 86_400_000 <= DAYS_TO_COMMENT;
}

/** Every state, as the machine of moves knows them. */
export const STATES: readonly FaultState[] = [AWAITING_VERIFICATION, VERIFIED, ACCEPTED, PARTLY_DONE, REJECTED, DONE, PUT_OFF];
