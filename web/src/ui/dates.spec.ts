import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { datesIn } from './dates.js';
import type { Locale } from './locale.js';

const LOCALES: Locale[] = ['pl', 'uk', 'en'];
const plain = (text: string) => text.replace(/\s/g, ' ');
const intl = (locale: Locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });

describe.each(LOCALES)('days and months in %s', (locale) => {
  const dates = datesIn(locale);
  const day = intl(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  const month = intl(locale, { month: 'long', year: 'numeric' });
  const name = intl(locale, { month: 'long' });
  const instant = intl(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Warsaw' });

  it('are those of Intl', () => {
    for (let at = Date.UTC(2012, 0, 1); at < Date.UTC(2014, 0, 1); at += 24 * 60 * 60_000) {
      const iso = new Date(at).toISOString();
      expect(plain(dates.day(iso.slice(0, 10)))).toBe(plain(day.format(at)));
      expect(plain(dates.month(iso.slice(0, 7)))).toBe(plain(month.format(at)));
      expect(dates.monthName(iso.slice(0, 7))).toBe(name.format(at));
    }
  });

  it('are those of Intl at any instant in Poland', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1996, 0, 1) / 60_000, max: Date.UTC(2037, 11, 31) / 60_000 }), (minute) => {
        expect(plain(dates.instant(new Date(minute * 60_000).toISOString()))).toBe(plain(instant.format(minute * 60_000)));
      }),
    );
  });
});

it('change over to summer time and back at the minute at which the clocks do', () => {
  const { instant } = datesIn('pl');
  const intlInstant = intl('pl', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Warsaw' });
  for (let year = 1996; year < 2038; year += 7) {
    for (const month of [2, 9]) {
      for (let at = Date.UTC(year, month, 24, 23, 59); at < Date.UTC(year, month + 1, 1); at += 60 * 60_000) {
        for (const minute of [at, at + 60_000]) expect(instant(new Date(minute).toISOString())).toBe(plain(intlInstant.format(minute)));
      }
    }
  }
});
