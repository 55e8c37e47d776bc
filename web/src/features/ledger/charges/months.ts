/** 2013 of '2013-05'. */
export const yearOf = (month: string) => Number(month.slice(0, 4));

/** The same month of a year where it has one, else that year's latest. `months` are newest first. */
export function monthIn(year: number, month: string, months: readonly string[]): string {
  const same = `${year}${month.slice(4)}`;
  return months.includes(same) ? same : (months.find((each) => yearOf(each) === year) ?? same);
}
