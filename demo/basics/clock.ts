import { addMonths, monthOf, workingDaysBefore, yearOf, type Day, type Month } from './calendar.js';

const HISTORY_MONTHS = 36;

/** The times on which all of a cooperative's figures hang. */
export interface Clock {
  today: Day;
  /** Up to here bank statements are posted: no payment is booked later. */
  setOn: Day;
  current: Month;
  /** From here on the accounting program hands over its history. */
  first: Month;
  /** The last month for which charges are forecast: December, or the next one in December. */
  horizon: Month;
}

/** @param lagWorkingDays how far the accounts department is behind with bank statements */
export function clockOf(today: Day, lagWorkingDays: number): Clock {
  const current = monthOf(today);
  const year = yearOf(today) + (current.endsWith('-12') ? 1 : 0);
  return {
    today,
    setOn: workingDaysBefore(today, lagWorkingDays),
    current,
    first: addMonths(current, -HISTORY_MONTHS),
    horizon: `${year}-12`,
  };
}
