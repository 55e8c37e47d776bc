/**
 * The number that a report would have; null for a pattern without its year or count.
 *
 * @param pattern with {year} and {number} or {number:4}, zero-padded
 */
export function numberExample(pattern: string, year: number, count: number): string | null {
  if (!/\{year\}/.test(pattern) || !/\{number(:[1-9])?\}/.test(pattern)) return null;
  return pattern.replaceAll('{year}', String(year)).replaceAll(/\{number(?::([1-9]))?\}/g, (_, digits?: string) => String(count).padStart(Number(digits ?? 1), '0'));
}
