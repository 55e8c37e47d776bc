import { useIntl } from 'react-intl';

const noon = (day: string) => new Date(`${day}T12:00:00Z`);

/** Makes a format when it is first needed: each costs a telephone some milliseconds. */
function lazily(locale: string, options: Intl.DateTimeFormatOptions): (date: Date) => string {
  let format: Intl.DateTimeFormat | undefined;
  return (date) => (format ??= new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })).format(date);
}

function datesIn(locale: string) {
  const day = lazily(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  const month = lazily(locale, { month: 'long', year: 'numeric' });
  const name = lazily(locale, { month: 'long' });
  const instant = lazily(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Warsaw' });
  return {
    /** '8 maja 2013' */
    day: (value: string) => day(noon(value)),
    /** 'luty 2013' */
    month: (value: string) => month(noon(`${value}-01`)),
    /** 'luty' */
    monthName: (value: string) => name(noon(`${value}-01`)),
    /** '8 maja 2013 20:00', in Poland's time */
    instant: (value: string) => instant(new Date(value)),
  };
}

const known = new Map<string, ReturnType<typeof datesIn>>();

/** Days and months in the words of the viewer's language; days are 'YYYY-MM-DD', months 'YYYY-MM'. */
export function useDates(): ReturnType<typeof datesIn> {
  const { locale } = useIntl();
  const dates = known.get(locale) ?? datesIn(locale);
  known.set(locale, dates);
  return dates;
}
