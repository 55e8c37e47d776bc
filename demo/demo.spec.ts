import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { isValidNrb } from '#libs/bank';
import { multiplyRate, parseGrosze } from '#libs/money';
import { FEED_FILES, FILE_NAMES, manifestSchema, type FileName } from '../src/feed/index.js';
import { generateFeed } from './generate.js';

type Rows = Record<string, string>[];
const root = mkdtempSync(join(tmpdir(), 'demo-'));
afterAll(() => rmSync(root, { recursive: true }));

function generate(slug: string, today: string, residents = 60) {
  const directory = mkdtempSync(join(root, `${slug}-`));
  return { directory, roster: generateFeed({ slug, today, residents, directory }) };
}

function read(directory: string): Record<FileName, Rows> {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8')));
  const rowsOf = (name: FileName): Rows => {
    const text = iconv.decode(readFileSync(join(directory, `${name}.csv`)), manifest.encoding);
    const [header = '', ...rest] = text.split('\r\n');
    expect(header.split(manifest.delimiter)).toEqual(Object.keys(FEED_FILES[name].columns));
    return parse([header, ...rest].join('\r\n'), { columns: true, delimiter: manifest.delimiter });
  };
  return Object.fromEntries(FILE_NAMES.map((name) => [name, rowsOf(name)])) as Record<FileName, Rows>;
}

const grosze = (text: string | undefined): number => {
  const amount = parseGrosze(text ?? '');
  if (amount === null) throw new Error(`not an amount: ${text}`);
  return amount;
};
const sum = (rows: Rows, column = 'amount'): number => rows.reduce((total, row) => total + grosze(row[column]), 0);
const point = (text: string): string => text.replace(',', '.');

function by(rows: Rows, ...columns: string[]): Map<string, Rows> {
  const groups = new Map<string, Rows>();
  for (const row of rows) {
    const key = columns.map((column) => row[column]).join(' ');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

/** What is effective on the account's own day: naively, entry by entry, the due day being the 15th where none is given. */
function balances(feed: Record<FileName, Rows>): Map<string, number> {
  const entries = by(feed.entries, 'account');
  return new Map(feed.accounts.map((account) => {
    const { key = '', balance_set_on: setOn = '' } = account;
    const effective = (entries.get(key) ?? []).filter(({ kind, booked_on: bookedOn = '', due_on: dueOn, period }) =>
      (kind === 'PAYMENT' ? bookedOn : dueOn || `${period}-15`) <= setOn);
    const signed = effective.reduce((total, { kind, amount }) => total + (kind === 'PAYMENT' ? 1 : -1) * grosze(amount), 0);
    return [key, grosze(account['opening_balance']) + signed];
  }));
}

describe('the worked card', () => {
  const feed = read(generate('hutnik', '2026-11-22').directory);
  const entries = feed.entries.filter(({ account }) => account === 'R-GWIEZDNA');
  const monthly = (period: string, kind: string): number =>
    sum(entries.filter((entry) => entry['period'] === period && entry['kind'] === kind));

  it('closes 2012 at -20,65 and goes through 2013 as product.md has it, forecasts included', () => {
    const forecasts = feed.forecasts.filter(({ account }) => account === 'R-GWIEZDNA');
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
    expect(['01', '02', '03', '04', '05'].map((month) => monthly(`2013-${month}`, 'CHARGE')))
      .toEqual([72083, 69873, 75649, 69873, 69964]);
    expect(['01', '02', '03', '04', '05'].map((month) => monthly(`2013-${month}`, 'CORRECTION')))
      .toEqual([-18489, 0, -39518, 0, 0]);
    expect(['01', '02', '03', '04', '05'].map((month) => monthly(`2013-${month}`, 'PAYMENT')))
      .toEqual([71270, 124135, 36131, 0, 69964]);
  });

  it('is overpaid by 699,64 on 2013-05-08', () => {
    expect(balances(feed).get('R-GWIEZDNA')).toBe(69964);
    expect(balances(feed).get('S-GWIEZDNA')).toBe(0);
  });
});

describe.each(['hutnik', 'armatury', 'belchatow', 'pabianice', 'zlm'])('the feed of %s', (slug) => {
  const { directory, roster } = generate(slug, '2026-11-22');
  const feed = read(directory);

  it('is the same to the byte whenever it is made of the same options', () => {
    const again = generate(slug, '2026-11-22').directory;
    for (const file of readdirSync(directory)) {
      expect(readFileSync(join(again, file)).equals(readFileSync(join(directory, file)))).toBe(true);
    }
  });

  it('keeps what it said when the next day comes', () => {
    const entries = new Set(read(generate(slug, '2026-11-24').directory).entries.map((entry) => JSON.stringify(entry)));
    expect(feed.entries.filter((entry) => !entries.has(JSON.stringify(entry)))).toEqual([]);
  });

  it.each(FILE_NAMES)('has unique keys and no loose reference in %s', (name) => {
    const { key, columns } = FEED_FILES[name];
    expect([...by(feed[name], ...key).values()].filter((rows) => rows.length > 1)).toEqual([]);
    for (const [column, declared] of Object.entries(columns)) {
      if (declared.type !== 'reference') continue;
      const known = new Set(feed[declared.to].map((row) => row['key']));
      expect(feed[name].filter((row) => row[column] && !known.has(row[column]))).toEqual([]);
    }
  });

  it('has charge lines that are quantity x rate and sum to the charge of their month', () => {
    const charges = by(feed.entries.filter(({ kind }) => kind === 'CHARGE'), 'account', 'period');
    for (const { quantity = '', rate = '', amount } of feed.charge_lines) {
      expect(multiplyRate(point(quantity), point(rate))).toBe(grosze(amount));
    }
    for (const [month, lines] of by(feed.charge_lines, 'account', 'period')) {
      expect(sum(charges.get(month) ?? [])).toBe(sum(lines));
    }
    expect(feed.charge_lines.some(({ period }) => period === '2026-11')).toBe(true);
  });

  it('has settlements whose lines sum to the cost and whose correction is cost less advances', () => {
    const lines = by(feed.settlement_lines, 'settlement');
    const corrections = by(feed.entries, 'document');
    for (const { key = '', cost, advances } of feed.settlements) {
      expect(sum(lines.get(key) ?? [])).toBe(grosze(cost));
      expect(sum(corrections.get(key) ?? [])).toBe(grosze(cost) - grosze(advances));
    }
  });

  it('has readings that never fall', () => {
    for (const readings of by(feed.readings, 'meter').values()) {
      const values = readings.map(({ value = '' }) => Number(point(value)));
      expect(values).toEqual([...values].sort((one, other) => one - other));
    }
  });

  it('has bank accounts that can be, each of one account', () => {
    expect(feed.virtual_accounts.every(({ nrb = '' }) => isValidNrb(nrb))).toBe(true);
    expect(by(feed.virtual_accounts, 'nrb').size).toBe(feed.virtual_accounts.length);
  });

  it('posts nothing before its history, and no payment after the day the balance was set', () => {
    const accounts = by(feed.accounts, 'key');
    const outside = feed.entries.filter(({ account = '', kind, period = '', booked_on: bookedOn = '' }) => {
      const { history_from: from = '', balance_set_on: setOn = '' } = accounts.get(account)![0]!;
      return period < from || (kind === 'PAYMENT' && bookedOn > setOn) || bookedOn.slice(0, 7) !== period;
    });
    expect(outside).toEqual([]);
  });

  it('has people of every fate', () => {
    const rent = new Set(feed.accounts.filter(({ group }) => group === 'RENT').map(({ key }) => key));
    const amounts = [...balances(feed)].filter(([key]) => rent.has(key)).map(([, amount]) => amount);
    for (const sign of [-1, 0, 1]) expect(amounts.filter((amount) => Math.sign(amount) === sign).length).toBeGreaterThan(4);
    expect(new Set(feed.marks.map(({ kind }) => kind))).toEqual(
      new Set(['AGREEMENT', 'AGREEMENT_REPAID', 'AGREEMENT_BROKEN', 'REMINDER', 'ALLOWANCE']));
    expect(new Set(feed.entries.map((entry) => entry['exclusion_class']))).toEqual(new Set(['NONE', 'COURT', 'INVOICE']));
    expect(new Set(feed.holders.map(({ role }) => role))).toEqual(new Set(['MAIN', 'SPOUSE', 'HEIR']));
    expect(feed.holders.some(({ held_to: to }) => to)).toBe(true);
    expect(feed.persons.length).toBeGreaterThan(60);
  });

  it('gives logins to persons that it has, the last of them a newcomer', () => {
    const persons = new Set(feed.persons.map(({ key }) => key));
    expect(roster.logins.filter(({ personKey }) => !persons.has(personKey))).toEqual([]);
    expect(roster.logins.map(({ role }) => role).at(-1)).toBe('newcomer');
    expect(new Set(roster.logins.map(({ identifier }) => identifier)).size).toBe(roster.logins.length);
  });

  it.each(['2026-01-01', '2026-12-31', '2028-02-29', '2027-05-03'])('holds together on %s', (today) => {
    const other = read(generate(slug, today).directory);
    const horizon = today.slice(5, 7) === '12' ? Number(today.slice(0, 4)) + 1 : today.slice(0, 4);
    expect(other.forecasts.map(({ period }) => period).sort().at(-1)).toBe(`${horizon}-12`);
    expect(other.entries.every(({ booked_on: bookedOn = '' }) => bookedOn <= today)).toBe(true);
    expect(other.readings.every(({ read_on: readOn = '' }) => readOn <= today)).toBe(true);
  });
});
