/** What a meter counted between two readings, in thousandths of its unit. */
export interface Consumption {
  amount: number;
  /** The dial had run through and begun anew at nought. */
  rolledOver: boolean;
}

/** What a dial of so many digits before the point can't show any more, in thousandths: 100000.000 for five. */
export const dialOf = (digits: number): number => 10 ** (digits + 3);

/**
 * What was used between two readings of one meter. A reading below the one before means a dial that has begun anew,
 * where the way over nought is at most a tenth of the dial; otherwise nobody can tell, and null says so. The feed spreads
 * use over months by the same rule.
 *
 * @param before thousandths of the unit, as are `after` and the answer
 */
export function consumptionBetween(before: number, after: number, digits: number): Consumption | null {
  if (after >= before) return { amount: after - before, rolledOver: false };
  const dial = dialOf(digits);
  const over = after + dial - before;
  return before < dial && over * 10 <= dial ? { amount: over, rolledOver: true } : null;
}
