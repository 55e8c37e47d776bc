const PLAUSIBLE_YEARS = { first: 1900, last: 2200 };

/** The first day of a month '2013-05', as the tables keep a period. */
export const firstDay = (month: string): string => `${month}-01`;

/** The month `by` months later; negative for earlier. */
export function shiftMonth(month: string, by: number): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const index = year * 12 + number - 1 + by;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** True for a year that a calendar of ours can hold; anything else is a missing year. */
export const isYear = (year: number): boolean => year >= PLAUSIBLE_YEARS.first && year <= PLAUSIBLE_YEARS.last;

/** All years of a span, newest first. */
export const yearsOf = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => last - index);

/** The year of a path such as '2013'; anything else is 0, a year that is always missing. */
export const yearOfPath = (text: string): number => (/^\d{4}$/.test(text) ? Number(text) : 0);
