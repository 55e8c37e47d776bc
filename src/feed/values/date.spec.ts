import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseDay, parseMonth } from './date.js';

const LATEST = '2099-12-31';
const days = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const polish = (day: string) => day.split('-').toReversed().join('.');

describe('a day', () => {
  it('is read in both forms', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(parseDay(day, LATEST)).toBe(day);
        expect(parseDay(polish(day), LATEST)).toBe(day);
      }),
    );
  });

  it('is one of the calendar', () => {
    const parts = fc.tuple(
      fc.integer({ min: 1900, max: 2099 }),
      fc.integer({ min: 0, max: 99 }),
      fc.integer({ min: 0, max: 99 }),
    );
    fc.assert(
      fc.property(parts, ([year, month, ofMonth]) => {
        const day = `${year}-${String(month).padStart(2, '0')}-${String(ofMonth).padStart(2, '0')}`;
        const date = new Date(`${day}T00:00:00Z`);
        const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
        expect(typeof parseDay(day, LATEST) === 'string').toBe(exists);
      }),
    );
  });

  it.each([
    '2013-02-29',
    '1900-02-29',
    '31.04.2013',
    '2013-00-10',
    '2013-1-1',
    '1.1.2013',
    '2013/05/08',
    '08-05-2013',
    '2013-05-08 00:00',
    '',
    '٢٠١٣-٠٥-٠٨',
  ])('is not %p', (text) => expect(parseDay(text, LATEST)).toMatchObject({ code: 'NOT_A_DATE' }));

  it('knows leap years', () => {
    expect(parseDay('2012-02-29', LATEST)).toBe('2012-02-29');
    expect(parseDay('29.02.2000', LATEST)).toBe('2000-02-29');
  });

  it('lies between two others', () => {
    expect(parseDay('1899-12-31', LATEST)).toMatchObject({ code: 'OUT_OF_RANGE' });
    expect(parseDay('9999-12-31', LATEST)).toMatchObject({ code: 'OUT_OF_RANGE' });
    expect(parseDay('9999-12-31', '9999-12-31')).toBe('9999-12-31');
  });
});

describe('a month', () => {
  it('becomes its first day', () => expect(parseMonth('2013-05')).toBe('2013-05-01'));
  it.each(['2013-13', '2013-00', '2013-5', '05.2013', '2013-05-01', ''])('is not %p', (text) =>
    expect(parseMonth(text)).toMatchObject({ code: 'NOT_A_MONTH' }),
  );
  it.each(['1949-12', '2100-01'])('does not reach %s', (text) =>
    expect(parseMonth(text)).toMatchObject({ code: 'OUT_OF_RANGE' }),
  );
});
