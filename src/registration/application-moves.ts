import type { Problem } from '#libs/graphql';

/** What the office may do with an application. */
export type Act = 'RECEIVE' | 'CHECK' | 'ACTIVATE' | 'REFUSE';
type State = 'SENT' | 'RECEIVED' | 'ACTIVATED' | 'REFUSED';

// Checks need the signed paper; a refusal does not, as what can't be read or was sent twice may be let go at once.
const LAWFUL: Record<Act, readonly State[]> = {
  RECEIVE: ['SENT'],
  CHECK: ['RECEIVED'],
  ACTIVATE: ['RECEIVED'],
  REFUSE: ['SENT', 'RECEIVED'],
};

/** Everything that must be recorded before an account is opened. */
export const NEEDED_CHECKS = ['IDENTITY', 'SIGNATURE', 'TITLE'] as const;

/**
 * Why an act may not be done on an application as it is now; null where it may.
 *
 * @param seen the revision on which it was decided: whoever acted in between goes first
 */
export function actProblem(act: Act, now: { state: State; revision: number }, seen: number): Problem | null {
  if (now.revision !== seen) return { field: null, code: 'CHANGED' };
  return LAWFUL[act].includes(now.state) ? null : { field: null, code: 'UNLAWFUL_MOVE' };
}
