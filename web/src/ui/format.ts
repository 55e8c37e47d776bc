const grouped = (whole: string): string => whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');

// As in Poland in every language: amounts must match the paper.

/** '1 241,35' from 124135; no-break spaces between the groups. */
export function formatAmount(hundredths: number): string {
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  return `${hundredths < 0 ? '-' : ''}${grouped(digits.slice(0, -2))},${digits.slice(-2)}`;
}

/** '1 241,35 zł' from 124135. */
export const formatMoney = (hundredths: number): string => `${formatAmount(hundredths)}\u00a0zł`;

/** '12,34' from '12.3400': an exact decimal without the zeros that say nothing, never fewer than `places`. */
export function formatDecimal(decimal: string, places = 0): string {
  const [whole = '0', fraction = ''] = decimal.split('.');
  const kept = fraction.replace(/0+$/, '').padEnd(places, '0');
  return kept ? `${grouped(whole)},${kept}` : grouped(whole);
}

const SUPERSCRIPT: Record<string, string> = { '2': '²', '3': '³' };

/** 'm²' from 'm2', as old programs write it. */
export const formatUnit = (unit: string): string =>
  unit.replace(/^m([23])$/, (_, power: string) => `m${SUPERSCRIPT[power]}`);

/** 26 digits as '61 1090 1014 …', as bank accounts are written in Poland. */
export const formatAccountNumber = (digits: string): string =>
  [digits.slice(0, 2), ...(digits.slice(2).match(/.{1,4}/g) ?? [])].join('\u00a0');
