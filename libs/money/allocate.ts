import { isGrosze, type Grosze } from './grosze.js';

/** A share rounded towards zero, and what the rounding took, in units of grosze x the sum of weights. */
interface Share {
  grosze: number;
  remainder: bigint;
}

/**
 * Divides an amount by weights so that the parts sum to it exactly: each part is rounded towards zero, and the grosze
 * left over go one by one to the parts that lost most (largest remainder; of equals, to the earlier).
 *
 * @param total grosze, of either sign; no part has the other sign
 * @param weights whole numbers from 0 up, at least one above 0 (an area of 45.50 m2 is 4550); 0 gets nothing
 * @throws RangeError where the total is no amount or the weights are not as said
 */
export function allocate(total: Grosze, weights: readonly number[]): Grosze[] {
  if (!isGrosze(total)) throw new RangeError(`not an amount: ${total}`);
  if (!weights.every((weight) => Number.isSafeInteger(weight) && weight >= 0)) {
    throw new RangeError('weights must be whole numbers from 0 up');
  }
  const whole = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (whole === 0n) throw new RangeError('at least one weight must be above 0');
  const amount = BigInt(Math.abs(total));
  const shares = weights.map((weight) => shareOf(amount * BigInt(weight), whole));
  spread(shares, Math.abs(total) - shares.reduce((sum, share) => sum + share.grosze, 0));
  return shares.map(({ grosze }) => (total < 0 && grosze ? -grosze : grosze));
}

function shareOf(product: bigint, whole: bigint): Share {
  return { grosze: Number(product / whole), remainder: product % whole };
}

function spread(shares: Share[], left: number): void {
  for (const share of shares.toSorted(byLoss).slice(0, left)) share.grosze += 1;
}

function byLoss(one: Share, other: Share): number {
  if (one.remainder === other.remainder) return 0;
  return one.remainder > other.remainder ? -1 : 1;
}
