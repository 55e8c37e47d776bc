/** How a day may be written: day, month and year in any order, with or without something between them. */
export const DAY_FORMAT = /^(?=.*D)(?=.*M)(?=.*Y)(?:DD?|MM?|YYYY|YY|[-./ ])+$/;
/** How a month may be written. */
export const MONTH_FORMAT = /^(?=.*M)(?=.*Y)(?:MM?|YYYY|YY|[-./ ])+$/;

const TOKENS = /DD?|MM?|YYYY|YY|[-./ ]/g;
const DIGITS: Record<string, string> = {
  D: '(?<day>\\d{1,2})', DD: '(?<day>\\d\\d)', M: '(?<month>\\d{1,2})', MM: '(?<month>\\d\\d)',
  YY: '(?<year>\\d\\d)', YYYY: '(?<year>\\d{4})',
};
/** Years of two digits reach from 1970 to 2069. */
const FIRST_SHORT_YEAR = 70;

/**
 * A reader of days or months in one format, such as 'DD/MM/YYYY', 'YYYYMMDD', 'M.YYYY'.
 *
 * @returns '2013-05-08' or '2013-05', which still may be no day of the calendar; null where the text is not so written
 */
export function dateReader(format: string): (text: string) => string | null {
  const pattern = format.replace(TOKENS, (token) => DIGITS[token] ?? `\\${token}`);
  const shape = new RegExp(`^${pattern}$`);
  return (text) => {
    const { day, month = '', year = '' } = shape.exec(text)?.groups ?? {};
    if (year === '') return null;
    const whole = year.length === 4 ? year : `${Number(year) >= FIRST_SHORT_YEAR ? '19' : '20'}${year}`;
    return [whole, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
  };
}
