import { toGrosze, type Grosze } from './grosze.js';

const NO_BREAK_SPACE = '\u00a0';

/**
 * Writes an amount in zł as plain text for the command line and for documents: '1 241,35' (the space doesn't break the
 * line), '-20,65', '0,00'. Without the currency. What it writes, parseGrosze reads back.
 *
 * @throws RangeError where the number is no amount
 */
export function formatGrosze(grosze: Grosze): string {
  const amount = toGrosze(grosze);
  const digits = String(Math.abs(amount)).padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, NO_BREAK_SPACE);
  return `${amount < 0 ? '-' : ''}${whole},${digits.slice(-2)}`;
}
