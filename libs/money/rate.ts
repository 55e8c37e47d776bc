import Big from 'big.js';
import { toGrosze, type Grosze } from './grosze.js';

const DECIMAL = /^-?\d+(\.\d+)?$/;
const HALF_AWAY_FROM_ZERO = 1;

/**
 * Quantity x rate as an amount: exact in between, rounded once, to whole grosze, half away from zero.
 *
 * @param quantity exact decimal as text with a point, in the unit of the line: '45.50'
 * @param rate zł for one unit, likewise: '2.3400'
 * @throws RangeError where either is no such text, or the product is too large to be an exact amount
 */
export function multiplyRate(quantity: string, rate: string): Grosze {
  for (const factor of [quantity, rate]) {
    if (!DECIMAL.test(factor)) throw new RangeError(`not a decimal: ${factor}`);
  }
  return toGrosze(new Big(quantity).times(rate).times(100).round(0, HALF_AWAY_FROM_ZERO).toFixed(0));
}
