import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { isValidNrb } from '#libs/bank';
import { multiplyRate } from '#libs/money';
import { FEED_FILES, FILE_NAMES } from '../src/feed/index.js';
import { by, FeedInHand, grosze, sum } from './testing/feed-in-hand.js';

const root = mkdtempSync(join(tmpdir(), 'demo-'));
const TODAY = '2026-11-22';
const RESIDENTS = 45;
const FEW = 14;
const point = (text: string): string => text.replace(',', '.');

afterAll(() => rmSync(root, { recursive: true }));

describe('the worked card', () => {
  const feed = new FeedInHand(root, 'hutnik', TODAY, FEW);
  const entries = feed.rows('entries').filter(({ account }) => account === 'R-GWIEZDNA');
  const forecasts = feed.rows('forecasts').filter(({ account }) => account === 'R-GWIEZDNA');
  const monthly = (period: string, kind: string): number =>
    sum(entries.filter((entry) => entry['period'] === period && entry['kind'] === kind));
  const fiveMonths = (kind: string): number[] => [1, 2, 3, 4, 5].map((month) => monthly(`2013-0${month}`, kind));

  it('closes 2012 at -20,65 and goes through 2013 as product.md has it, forecasts included', () => {
    let balance = 0;
    const card = new Map<string, number>();
    for (let at = 0; at < 24; at += 1) {
      const period = `${2012 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
      const charged = monthly(period, 'CHARGE') || sum(forecasts.filter((forecast) => forecast['period'] === period));
      balance += monthly(period, 'PAYMENT') - charged - monthly(period, 'CORRECTION');
      card.set(period, balance);
    }
    expect(card.get('2012-12')).toBe(-2065);
    expect(['01', '02', '03', '04', '05', '06', '07', '12'].map((month) => card.get(`2013-${month}`)))
      .toEqual([15611, 69873, 69873, 0, 0, -69964, -139928, -489748]);
    expect(fiveMonths('CHARGE')).toEqual([72083, 69873, 75649, 69873, 69964]);
    expect(fiveMonths('CORRECTION')).toEqual([-18489, 0, -39518, 0, 0]);
    expect(fiveMonths('PAYMENT')).toEqual([71270, 124135, 36131, 0, 69964]);
  });

  it('is overpaid by 699,64 on 2013-05-08, and nothing is owed for goods and services', () => {
    expect(feed.balances().get('R-GWIEZDNA')).toBe(69964);
    expect(feed.balances().get('S-GWIEZDNA')).toBe(0);
  });
});

describe.each(['hutnik', 'armatury', 'belchatow', 'pabianice', 'zlm'])('the feed of %s', (slug) => {
  const feed = new FeedInHand(root, slug, TODAY, RESIDENTS);
  const few = new FeedInHand(root, slug, TODAY, FEW);

  it('is the same to the byte whenever it is made of the same options', () => {
    const again = new FeedInHand(root, slug, TODAY, FEW).directory;
    const files = readdirSync(few.directory);
    expect(files).toHaveLength(FILE_NAMES.length + 1);
    const bytes = (directory: string, file: string): string => readFileSync(join(directory, file)).toString('base64');
    expect(files.filter((file) => bytes(again, file) !== bytes(few.directory, file))).toEqual([]);
  });

  it('keeps what it said when the next days come', () => {
    const next = new FeedInHand(root, slug, '2026-11-24', FEW);
    const kept = new Set(next.rows('entries').map((entry) => JSON.stringify(entry)));
    expect(few.rows('entries').filter((entry) => !kept.has(JSON.stringify(entry)))).toEqual([]);
  });

  it('declares its columns, has unique keys and no loose reference', () => {
    for (const name of FILE_NAMES) {
      const { key, columns } = FEED_FILES[name];
      expect(feed.columns(name)).toEqual(Object.keys(columns));
      expect([...by(feed.rows(name), ...key).values()].filter((rows) => rows.length > 1)).toEqual([]);
      for (const [column, declared] of Object.entries(columns)) {
        if (declared.type !== 'reference') continue;
        const known = new Set(feed.rows(declared.to).map((row) => row['key']));
        expect(feed.rows(name).filter((row) => row[column] && !known.has(row[column]))).toEqual([]);
      }
    }
  });

  it('has charge lines that are quantity x rate and sum to the charge of their month', () => {
    const lines = feed.rows('charge_lines');
    const wrong = lines.filter(({ quantity = '', rate = '', amount }) =>
      multiplyRate(point(quantity), point(rate)) !== grosze(amount));
    expect(wrong).toEqual([]);
    const charges = by(feed.rows('entries').filter(({ kind }) => kind === 'CHARGE'), 'account', 'period');
    const months = [...by(lines, 'account', 'period')];
    expect(months.filter(([month, ofMonth]) => sum(charges.get(month) ?? []) !== sum(ofMonth))).toEqual([]);
    expect(months.filter(([month]) => month.endsWith(' 2026-11')).length).toBeGreaterThanOrEqual(RESIDENTS);
  });

  it('has settlements whose lines sum to the cost and whose correction is cost less advances', () => {
    const lines = by(feed.rows('settlement_lines'), 'settlement');
    const corrections = by(feed.rows('entries'), 'document');
    for (const { key = '', cost, advances } of feed.rows('settlements')) {
      expect(sum(lines.get(key) ?? [])).toBe(grosze(cost));
      expect(sum(corrections.get(key) ?? [])).toBe(grosze(cost) - grosze(advances));
    }
  });

  it('has readings that never fall', () => {
    for (const readings of by(feed.rows('readings'), 'meter').values()) {
      const values = readings.map(({ value = '' }) => Number(point(value)));
      expect(values).toEqual([...values].sort((one, other) => one - other));
    }
  });

  it('has bank accounts that can be, each of one account', () => {
    const accounts = feed.rows('virtual_accounts');
    expect(accounts.filter(({ nrb = '' }) => !isValidNrb(nrb))).toEqual([]);
    expect(by(accounts, 'nrb').size).toBe(accounts.length);
  });

  it('posts nothing before its history, and no payment after the day the balance was set', () => {
    const accounts = by(feed.rows('accounts'), 'key');
    const outside = feed.rows('entries').filter(({ account = '', kind, period = '', booked_on: bookedOn = '' }) => {
      const { history_from: from = '', balance_set_on: setOn = '' } = accounts.get(account)![0]!;
      return period < from || (kind === 'PAYMENT' && bookedOn > setOn) || !bookedOn.startsWith(period);
    });
    expect(outside).toEqual([]);
  });

  it('has people of every fate', () => {
    const rent = new Set(feed.rows('accounts').filter(({ group }) => group === 'RENT').map(({ key }) => key));
    const signs = [...feed.balances()].filter(([key]) => rent.has(key)).map(([, amount]) => Math.sign(amount));
    for (const sign of [-1, 0, 1]) expect(signs.filter((other) => other === sign).length).toBeGreaterThan(2);
    const valuesOf = (name: 'marks' | 'entries' | 'holders', column: string) =>
      [...by(feed.rows(name), column).keys()].sort();
    expect(valuesOf('marks', 'kind')).toEqual(
      ['AGREEMENT', 'AGREEMENT_BROKEN', 'AGREEMENT_REPAID', 'ALLOWANCE', 'REMINDER']);
    expect(valuesOf('entries', 'exclusion_class')).toEqual(['COURT', 'INVOICE', 'NONE']);
    expect(valuesOf('holders', 'role')).toEqual(['HEIR', 'MAIN', 'SPOUSE']);
    expect(feed.rows('holders').some(({ held_to: to }) => to)).toBe(true);
  });

  it('gives logins to persons that it has, a newcomer among them', () => {
    const { logins } = feed.roster;
    const persons = new Set(feed.rows('persons').map(({ key }) => key));
    expect(logins.filter(({ personKey }) => !persons.has(personKey))).toEqual([]);
    expect(logins.filter(({ password }) => password === null).map(({ role }) => role)).toEqual(['newcomer']);
    expect(new Set(logins.map(({ identifier }) => identifier)).size).toBe(logins.length);
  });

  it.each(['2026-01-01', '2026-12-31', '2028-02-29'])('holds together on %s', (today) => {
    const other = new FeedInHand(root, slug, today, FEW);
    const horizon = Number(today.slice(0, 4)) + (today.slice(5, 7) === '12' ? 1 : 0);
    expect(other.rows('forecasts').map(({ period }) => period).sort().at(-1)).toBe(`${horizon}-12`);
    expect(other.rows('entries').filter(({ booked_on: bookedOn = '' }) => bookedOn > today)).toEqual([]);
    expect(other.rows('readings').filter(({ read_on: readOn = '' }) => readOn > today)).toEqual([]);
  });
});
