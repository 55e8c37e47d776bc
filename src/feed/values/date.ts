import type { Parsed, Refusal } from './value.js';

const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const POLISH_DAY = /^(\d\d)\.(\d\d)\.(\d{4})$/;
const ISO_MONTH = /^(\d{4})-(\d\d)$/;
const EARLIEST_DAY = '1900-01-01';
const EARLIEST_MONTH = '1950-01-01';
const LATEST_MONTH = '2099-12-01';
const NOT_A_DATE: Refusal = { code: 'NOT_A_DATE' };
const NOT_A_MONTH: Refusal = { code: 'NOT_A_MONTH' };
const LONG_MONTHS = new Set([1, 3, 5, 7, 8, 10, 12]);

/** A real day of the calendar from '2013-05-08' or '08.05.2013', from 1900 up to `latest`. */
export function parseDay(text: string, latest: string): Parsed {
  const day = POLISH_DAY.test(text) ? text.replace(POLISH_DAY, '$3-$2-$1') : text;
  const [, year, month, ofMonth] = ISO_DAY.exec(day) ?? [];
  if (!isCalendarDay(Number(year), Number(month), Number(ofMonth))) return NOT_A_DATE;
  return day < EARLIEST_DAY || day > latest ? outside(`${EARLIEST_DAY} – ${latest}`) : day;
}

/** The first day of a month from '2013-05', of 1950-2099. */
export function parseMonth(text: string): Parsed {
  const month = Number(ISO_MONTH.exec(text)?.[2]);
  if (!(month >= 1 && month <= 12)) return NOT_A_MONTH;
  const day = `${text}-01`;
  return day < EARLIEST_MONTH || day > LATEST_MONTH ? outside('1950-01 – 2099-12') : day;
}

const outside = (range: string): Refusal => ({ code: 'OUT_OF_RANGE', details: { range } });

function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
}

function daysOf(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return LONG_MONTHS.has(month) ? 31 : 30;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
