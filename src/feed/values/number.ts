import { parseGrosze } from '#libs/money';
import type { Parsed, Refusal } from './value.js';

// Written as amounts are: thousands apart by one kind of space all through, or not at all (see #libs/money).
const NUMBER = /^([-\u2212]?)(\d+|[1-9]\d{0,2}([ \u00a0\u202f])\d{3}(?:\3\d{3})*)(?:[.,](\d+))?$/;
// Points apart the thousands only where a comma follows: '1.241' alone could be either.
const POINTS_APART = /^[-\u2212]?[1-9]\d{0,2}(?:\.\d{3})+,\d+$/;
const THIN_SPACE = /[\u2007\u2009]/g;
const INTEGER = /^-?\d{1,9}$/;
/** A billion zł: a sum of ten million such amounts still fits PostgreSQL's bigint. */
const LARGEST_AMOUNT = 100_000_000_000;
const NOT_AN_AMOUNT: Refusal = { code: 'NOT_AN_AMOUNT' };
const NOT_A_NUMBER: Refusal = { code: 'NOT_A_NUMBER' };
const AMOUNT_RANGE: Refusal = { code: 'OUT_OF_RANGE', details: { range: '±1 000 000 000 zł' } };

/** Grosze, as digits. */
export function parseAmount(text: string): Parsed {
  const grosze = parseGrosze(text) ?? parseGrosze(plain(text));
  if (grosze === null) return NOT_AN_AMOUNT;
  return Math.abs(grosze) > LARGEST_AMOUNT ? AMOUNT_RANGE : String(grosze);
}

export interface DecimalLimits {
  digits: number;
  scale: number;
  positive: boolean;
  negative: boolean;
}

/** An exact decimal with a point and no needless zeros: '1 234,50' becomes '1234.5'. */
export function parseDecimal(text: string, limits: DecimalLimits): Parsed {
  const [, sign = '', grouped = '', , decimals = ''] = NUMBER.exec(plain(text)) ?? [];
  if (grouped === '') return NOT_A_NUMBER;
  const whole = grouped.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  const fraction = decimals.replace(/0+$/, '');
  if (fraction.length > limits.scale) return { code: 'TOO_PRECISE', details: { scale: limits.scale } };
  const isZero = whole === '0' && fraction === '';
  if (whole.length > limits.digits - limits.scale || (isZero ? limits.positive : sign !== '' && !limits.negative)) {
    return { code: 'OUT_OF_RANGE', details: { range: rangeOf(limits) } };
  }
  return (sign === '' || isZero ? '' : '-') + whole + (fraction === '' ? '' : `.${fraction}`);
}

/** Without the points of '1.241,35', and with one kind of thin space for all. */
function plain(text: string): string {
  return POINTS_APART.test(text) ? text.replaceAll('.', '') : text.replace(THIN_SPACE, '\u202f');
}

/** A whole number between two others. */
export function parseInteger(text: string, min: number, max: number): Parsed {
  if (!INTEGER.test(text)) return { code: 'NOT_AN_INTEGER' };
  const value = Number(text);
  return value < min || value > max ? { code: 'OUT_OF_RANGE', details: { range: `${min} – ${max}` } } : String(value);
}

function rangeOf({ digits, scale, positive, negative }: DecimalLimits): string {
  const size = `do ${digits - scale} cyfr przed przecinkiem`;
  if (positive) return `powyżej 0, ${size}`;
  return negative ? size : `od 0, ${size}`;
}
