import { isGrosze, type Grosze } from './grosze.js';

// Thousands, where they are set apart, are set apart properly and by one kind of space all through.
const WHOLE = String.raw`(?:\d+|[1-9]\d{0,2}(?:(?<space>[ \u00a0\u202f])\d{3}(?:\k<space>\d{3})*))`;
// As programs write them, by the million: read without the pattern of all ways, which takes five times as long.
const COMMON = /^-?\d{1,13}[.,]\d\d$/;
const AMOUNT = new RegExp(String.raw`^(?<sign>[-\u2212]?)(?<whole>${WHOLE})(?:[.,](?<fraction>\d{1,2}))?$`);

/**
 * Reads an amount in zł as accounting programs and people write it: '1241,35', '1241.35', '1 241,35', '-0,5', '7'.
 *
 * The decimal sign is a comma or a point, with one or two digits after it. Thousands may be set apart by a space, a
 * no-break space or a narrow one, in groups of three. The space around the text doesn't matter.
 * Refused, because they could be read in two ways or hide a cut value: '1.241,35', '1,241.35', '1,2,3', '1 24,00',
 * '12,345', '12,', ',50', '+5', '5 zł', '1e3', empty text, and what a safe integer of grosze can't hold.
 *
 * @returns whole grosze, never -0; null where the text is no amount
 */
export function parseGrosze(text: string): Grosze | null {
  if (COMMON.test(text)) return Number(text.slice(0, -3) + text.slice(-2)) + 0;
  const parts = AMOUNT.exec(text.trim())?.groups;
  if (!parts) return null;
  const { sign = '', whole = '', fraction = '' } = parts;
  const amount = Number(whole.replace(/\D/g, '') + fraction.padEnd(2, '0'));
  if (!isGrosze(amount)) return null;
  return sign && amount ? -amount : amount;
}
