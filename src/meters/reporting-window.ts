/** The days of every month on which residents may report readings, both included. */
export interface WindowDays {
  fromDay: number;
  toDay: number;
}

/** One month's window: open on `today`, or the next that will be. */
export interface ReportingWindow {
  open: boolean;
  from: string;
  to: string;
}

const two = (value: number): string => String(value).padStart(2, '0');
const lastOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The window that is open on a day, else the next one. A month that is too short closes it on its last day. */
export function windowOn(today: string, { fromDay, toDay }: WindowDays): ReportingWindow {
  const [year, month, day] = today.split('-').map(Number) as [number, number, number];
  const passed = day > Math.min(toDay, lastOf(year, month));
  const [ofYear, ofMonth] = !passed ? [year, month] : month === 12 ? [year + 1, 1] : [year, month + 1];
  const last = lastOf(ofYear, ofMonth);
  const stem = `${ofYear}-${two(ofMonth)}`;
  const [from, to] = [`${stem}-${two(Math.min(fromDay, last))}`, `${stem}-${two(Math.min(toDay, last))}`];
  return { open: from <= today && today <= to, from, to };
}
