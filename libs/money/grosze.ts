/** Whole grosze (1/100 zł) as a safe integer: exact up to 90 billion zł. In PostgreSQL it is a bigint. */
export type Grosze = number;

/** True for a number that can be an amount: a safe integer. */
export function isGrosze(value: unknown): value is Grosze {
  return Number.isSafeInteger(value);
}

/**
 * An amount out of what a driver or a sum hands over; a bigint column arrives from PostgreSQL as text of digits.
 *
 * @returns the amount, never -0
 * @throws RangeError where the value is no whole number of grosze, or one too large to be exact
 */
export function toGrosze(value: number | bigint | string): Grosze {
  const amount = typeof value === 'string' && !/^-?\d+$/.test(value) ? Number.NaN : Number(value);
  if (!isGrosze(amount)) throw new RangeError(`not a whole, exact number of grosze: ${String(value)}`);
  return amount === 0 ? 0 : amount;
}
