import { describe, expect, it } from '@jest/globals';
import { FEED_FILES, type FeedColumn } from '../contract/index.js';
import { parserOf } from './parser.js';

const column = (file: keyof typeof FEED_FILES, name: string) => FEED_FILES[file].columns[name] as FeedColumn;

describe('the parser of a column', () => {
  it('takes yes and no in three ways', () => {
    const parse = parserOf(column('accounts', 'tracks_balance'));
    expect(['tak', 'TAK', 'true', '1'].map(parse)).toEqual(['true', 'true', 'true', 'true']);
    expect(['nie', 'False', '0'].map(parse)).toEqual(['false', 'false', 'false']);
    expect(['t', 'constructor'].map(parse)).toEqual([{ code: 'NOT_A_BOOLEAN' }, { code: 'NOT_A_BOOLEAN' }]);
  });

  it('takes a bank account whose check digits hold, and strips its spaces', () => {
    const parse = parserOf(column('virtual_accounts', 'nrb'));
    expect(parse('61 1090 1014 0000 0712 1981 2874')).toBe('61109010140000071219812874');
    expect(parse('62109010140000071219812874')).toMatchObject({ code: 'NOT_AN_NRB' });
  });

  it('says which words are allowed', () => {
    const parse = parserOf(column('entries', 'kind'));
    expect(parse('CHARGE')).toBe('CHARGE');
    expect(parse('charge')).toEqual({ code: 'NOT_ALLOWED', details: { choices: 'CHARGE, CORRECTION, PAYMENT' } });
  });

  it('bounds keys and texts', () => {
    expect(parserOf(column('entries', 'key'))('k'.repeat(100))).toBe('k'.repeat(100));
    expect(parserOf(column('entries', 'account'))('k'.repeat(101))).toEqual({
      code: 'TOO_LONG',
      details: { limit: 100 },
    });
  });

  it('knows a postcode', () => {
    expect(parserOf(column('buildings', 'postcode'))('03-900')).toBe('03-900');
    expect(parserOf(column('buildings', 'postcode'))('03900')).toMatchObject({ code: 'NOT_A_POSTCODE' });
  });

  it('remembers refusals as well as values', () => {
    const parse = parserOf(column('entries', 'period'));
    expect([parse('2013-05'), parse('2013-05')]).toEqual(['2013-05-01', '2013-05-01']);
    expect([parse('x'), parse('x')]).toEqual([{ code: 'NOT_A_MONTH' }, { code: 'NOT_A_MONTH' }]);
  });
});
