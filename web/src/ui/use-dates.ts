import { useMemo } from 'react';
import { useIntl } from 'react-intl';

const noon = (day: string) => new Date(`${day}T12:00:00Z`);

/** Days and months in the words of the viewer's language; days are 'YYYY-MM-DD', months 'YYYY-MM'. */
export function useDates() {
  const { locale } = useIntl();
  return useMemo(() => {
    const format = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    const [day, month, name] = [
      format({ day: 'numeric', month: 'long', year: 'numeric' }),
      format({ month: 'long', year: 'numeric' }),
      format({ month: 'long' }),
    ];
    const instant = format({ dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Warsaw' });
    return {
      /** '8 maja 2013' */
      day: (value: string) => day.format(noon(value)),
      /** 'luty 2013' */
      month: (value: string) => month.format(noon(`${value}-01`)),
      /** 'luty' */
      monthName: (value: string) => name.format(noon(`${value}-01`)),
      /** '8 maja 2013 20:00', in Poland's time */
      instant: (value: string) => instant.format(new Date(value)),
    };
  }, [locale]);
}
