import { toGrosze, type Grosze } from './grosze.js';

/**
 * The balance after a period: opening - charges - corrections + payments. Below zero is an underpayment.
 * A correction has a charge's sign: a negative one lessens what is owed.
 *
 * @throws RangeError where the outcome is no amount
 */
export function balance(opening: Grosze, charges: Grosze, corrections: Grosze, payments: Grosze): Grosze {
  return toGrosze(opening - charges - corrections + payments);
}
