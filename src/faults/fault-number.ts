/**
 * A report's number in the cooperative's own pattern: `{year}`, and `{number}` or `{number:3}` for at least three
 * digits, so that 'TA1/{year}/Z{number:3}' gives 'TA1/2012/Z055' and 'TA1/2012/Z693'.
 */
export const faultNumber = (pattern: string, year: number, number: number): string =>
  pattern
    .replaceAll('{year}', String(year))
    .replaceAll(/\{number(?::(\d))?\}/g, (_, digits?: string) => String(number).padStart(Number(digits ?? 1), '0'));
