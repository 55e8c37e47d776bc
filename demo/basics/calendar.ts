/** A day, '2013-05-08'; such texts sort as their days do. */
export type Day = string;
/** A month, '2013-05'. */
export type Month = string;
/** A half-year as a whole number: twice the year, one more for its second half. */
export type Half = number;

const MILLISECONDS = 86_400_000;
const NAMES = [
  'styczeń', 'luty', 'marzec', 'kwiecień', 'maj', 'czerwiec',
  'lipiec', 'sierpień', 'wrzesień', 'październik', 'listopad', 'grudzień',
];
const GENITIVES = [
  'stycznia', 'lutego', 'marca', 'kwietnia', 'maja', 'czerwca',
  'lipca', 'sierpnia', 'września', 'października', 'listopada', 'grudnia',
];
const two = (value: number): string => String(value).padStart(2, '0');
const count = (month: Month): number => yearOf(month) * 12 + Number(month.slice(5, 7)) - 1;
const uncount = (months: number): Month => `${Math.floor(months / 12)}-${two((months % 12) + 1)}`;
const weekday = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay();

export const yearOf = (time: Day): number => Number(time.slice(0, 4));
export const monthOf = (day: Day): Month => day.slice(0, 7);
export const dayIn = (month: Month, day: number): Day => `${month}-${two(day)}`;
export const addMonths = (month: Month, months: number): Month => uncount(count(month) + months);
export const monthsFrom = (from: Month, to: Month): number => count(to) - count(from);
export const lastDayOf = (month: Month): Day => addDays(dayIn(addMonths(month, 1), 1), -1);
/** 'listopad 2026'. */
export const monthInWords = (month: Month): string => `${NAMES[Number(month.slice(5, 7)) - 1]} ${yearOf(month)}`;

/** 'listopada 2026', as it stands after 'od'. */
export const ofMonthInWords = (month: Month): string => `${GENITIVES[Number(month.slice(5, 7)) - 1]} ${yearOf(month)}`;

/** '2026/11', as it stands in the numbers of documents. */
export const slashed = (month: Month): string => month.replace('-', '/');
export const later = (one: Month, other: Month): Month => (one > other ? one : other);

/** Both ends included; none when `to` lies before `from`. */
export const monthsBetween = (from: Month, to: Month): Month[] =>
  Array.from({ length: Math.max(0, monthsFrom(from, to) + 1) }, (_, at) => addMonths(from, at));

export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * MILLISECONDS).toISOString().slice(0, 10);

export const daysFrom = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / MILLISECONDS;

/** The day itself, or the Monday after a weekend; holidays are not looked at. */
export const workingDayFrom = (day: Day): Day => {
  const at = weekday(day);
  return at === 6 ? addDays(day, 2) : at === 0 ? addDays(day, 1) : day;
};

/** So many working days before a day. */
export const workingDaysBefore = (day: Day, days: number): Day => {
  let found = day;
  for (let left = days; left > 0; left -= [0, 6].includes(weekday(found)) ? 0 : 1) found = addDays(found, -1);
  return found;
};

export const halfOf = (month: Month): Half => yearOf(month) * 2 + (Number(month.slice(5, 7)) > 6 ? 1 : 0);
export const firstMonthOf = (half: Half): Month => `${Math.floor(half / 2)}-${half % 2 === 0 ? '01' : '07'}`;
export const monthsOf = (half: Half): Month[] => monthsBetween(firstMonthOf(half), addMonths(firstMonthOf(half), 5));
