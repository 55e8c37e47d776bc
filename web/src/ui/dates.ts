import type { Locale } from './locale.js';
import { inWarsaw } from './warsaw.js';

interface Calendar {
  /** Months by themselves, from January: 'luty'. */
  names: readonly string[];
  /** Months after a day: 'lutego'. */
  ofDay: readonly string[];
  day: (day: number, month: string, year: number) => string;
  month: (month: string, year: number) => string;
  instant: (day: string, hours: number, minutes: string) => string;
}

const words = (list: string): string[] => list.split(' ');
const ENGLISH = words('January February March April May June July August September October November December');
const clock = (hours: number, minutes: string): string => `${String(hours).padStart(2, '0')}:${minutes}`;

// As CLDR has them. Intl would say the same, but loading it holds a telephone up for a tenth of a second.
const CALENDARS: Record<Locale, Calendar> = {
  pl: {
    names: words('styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień'),
    ofDay: words('stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'),
    day: (day, month, year) => `${day} ${month} ${year}`,
    month: (month, year) => `${month} ${year}`,
    instant: (day, hours, minutes) => `${day} ${clock(hours, minutes)}`,
  },
  uk: {
    names: words('січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень'),
    ofDay: words('січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'),
    day: (day, month, year) => `${day} ${month} ${year}\u00a0р.`,
    month: (month, year) => `${month} ${year}\u00a0р.`,
    instant: (day, hours, minutes) => `${day} о ${clock(hours, minutes)}`,
  },
  en: {
    names: ENGLISH,
    ofDay: ENGLISH,
    day: (day, month, year) => `${month} ${day}, ${year}`,
    month: (month, year) => `${month} ${year}`,
    instant: (day, hours, minutes) => `${day} at ${hours % 12 || 12}:${minutes}\u202f${hours < 12 ? 'AM' : 'PM'}`,
  },
};

const fields = (value: string): [year: number, month: number, day: number] => {
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
  return [year, month - 1, day];
};

/** Days and months in the words of a language; days are 'YYYY-MM-DD', months 'YYYY-MM', instants ISO 8601. */
export function datesIn(locale: Locale) {
  const { names, ofDay, ...write } = CALENDARS[locale];
  const day = (value: string): string => {
    const [year, month, date] = fields(value);
    return write.day(date, ofDay[month]!, year);
  };
  return {
    /** '8 maja 2013' */
    day,
    /** 'luty 2013' */
    month: (value: string): string => write.month(names[fields(value)[1]]!, fields(value)[0]),
    /** 'luty' */
    monthName: (value: string): string => names[fields(value)[1]]!,
    /** '8 maja 2013 20:00', in Poland's time */
    instant: (value: string): string => {
      const there = inWarsaw(new Date(value));
      const minutes = String(there.getUTCMinutes()).padStart(2, '0');
      return write.instant(day(there.toISOString().slice(0, 10)), there.getUTCHours(), minutes);
    },
  };
}
