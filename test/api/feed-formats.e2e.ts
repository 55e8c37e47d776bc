import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { utils, write } from '@e965/xlsx';
import { nrbFrom } from '#libs/bank';
import { loadFeed, loadMapping, loadStatement, saveMapping, validatePackage, type FeedOutcome } from '../../src/feed/index.js';
import { asRole, testDatabase, type TestDatabase } from '../support/index.js';
import { account, workedCard } from './feed-card.js';
import { fedCooperative, withFolder, writePackage, type FedCooperative } from './feed-package.js';

const SAMPLES = 'docs/feed/samples';
const DOS_MAPPING = loadMapping(readFileSync(`${SAMPLES}/dos.mapping.yaml`, 'utf8'), 'dos.mapping.yaml');

const told = (outcome: FeedOutcome) =>
  outcome.state === 'REFUSED' ? outcome.problems.map(({ file, line, column, code, value }) => `${file}:${line} ${column} ${code} ${value}`) : [];

describe('what an author is given', () => {
  let database: TestDatabase;
  let url: string;
  beforeAll(async () => {
    database = await testDatabase();
    url = database.urlOf('worker');
  });
  afterAll(() => database.drop());

  describe('the samples', () => {
    let cooperative: FedCooperative;
    beforeAll(async () => void (cooperative = await fedCooperative(database, 'probna')));

    it('are valid, load, and load again without a change', async () => {
      expect(await validatePackage({ path: `${SAMPLES}/card`, isFirst: true })).toMatchObject({ valid: true, rows: { 'entries.csv': 13 }, unchecked: [] });
      const first = await loadFeed({ databaseUrl: url, cooperative: 'probna', path: `${SAMPLES}/card` });
      expect(first).toMatchObject({ state: 'APPLIED', files: { 'entries.csv': { inserted: 13 }, 'forecasts.csv': { inserted: 8 } } });
      expect(first.readings).toContainEqual({ file: 'persons.csv', how: expect.stringMatching(/^UTF-8 \(2 z 2 wyrazów/) });
      const before = await cooperative.rows();
      expect(await loadFeed({ databaseUrl: url, cooperative: 'probna', path: `${SAMPLES}/card` })).toMatchObject({ files: { 'entries.csv': { unchanged: 13 } } });
      expect(await cooperative.rows()).toEqual(before);
      expect(await cooperative.query('select balance::int from account_balance')).toEqual([{ balance: 69964 }]);
    });

    it('show a payment of the bank until the books have it, and count it nowhere', async () => {
      const statement = { databaseUrl: url, cooperative: 'probna', path: `${SAMPLES}/statements/payments.sta` };
      const before = await cooperative.query('select balance::int from account_balance');
      expect(await loadStatement(statement)).toMatchObject({ state: 'TAKEN', payments: 1, matched: 1, added: 1, posted: 0 });
      expect(await loadStatement(statement)).toMatchObject({ state: 'TAKEN', payments: 1, matched: 1, added: 0, posted: 0 });
      expect(await cooperative.query('select booked_on::text, amount::int, title, state from pending_payment')).toEqual([
        { booked_on: '2013-05-10', amount: 69964, title: 'OPŁATA ZA LOKAL MAJ 201361109010140000071219812874', state: 'WAITING' },
      ]);
      expect(await cooperative.query('select balance::int from account_balance')).toEqual(before);
    });
  });

  describe('a mapping', () => {
    let cooperative: FedCooperative;
    const dos = { path: `${SAMPLES}/dos` };
    beforeAll(async () => {
      await asRole(database, 'admin', `delete from cooperative_settings where cooperative_id in (select id from cooperative where slug = 'probna')`);
      await asRole(database, 'admin', `update cooperative set slug = 'probna-1' where slug = 'probna'`);
      cooperative = await fedCooperative(database, 'probna');
    });

    it('is tried before it is put in force, and a sample with faults saves nothing', async () => {
      const wrong = { ...DOS_MAPPING, monthFormat: 'MM-YYYY' };
      const { trial, version } = await saveMapping(url, 'probna', wrong, dos.path);
      expect([version, trial.problemCount]).toEqual([null, 4]);
      expect(trial.problems[0]).toMatchObject({ file: 'OPERACJE.TXT', line: 2, column: 'MIESIAC', code: 'NOT_A_MONTH', value: '201301' });
      expect(await cooperative.query('select version from feed_mapping')).toEqual([]);
      const refused = await loadFeed({ databaseUrl: url, cooperative: 'probna', path: dos.path });
      expect(told(refused)).toContain('SALDA.DBF:null null UNEXPECTED_FILE null');
    });

    it('in force, is applied to every package; its versions stay', async () => {
      const { trial, version } = await saveMapping(url, 'probna', DOS_MAPPING, dos.path);
      expect([version, trial.problemCount]).toEqual([1, 0]);
      expect(trial.tables[0]).toMatchObject({ table: 'persons', file: 'LOKATORZ.DBF', rows: [{ line: 2, values: ['77', 'Łucja', 'Święcicka', null, null, null] }, {}, {}] });
      expect(await loadFeed({ databaseUrl: url, cooperative: 'probna', path: dos.path })).toMatchObject({ state: 'APPLIED', files: { 'entries.csv': { inserted: 4 } } });
      expect(await cooperative.query(`select key, kind, amount::int from ledger_entry order by key`)).toEqual([
        { key: '2013/1', kind: 'CHARGE', amount: 72083 }, { key: '2013/2', kind: 'CORRECTION', amount: -18489 },
        { key: '2013/3', kind: 'PAYMENT', amount: 71270 }, { key: '2013/4', kind: 'CHARGE', amount: 69873 },
      ]);
      expect((await saveMapping(url, 'probna', DOS_MAPPING, dos.path)).version).toBe(2);
      expect(await cooperative.query(`select version from feed_mapping order by version`)).toEqual([{ version: 1 }, { version: 2 }]);
      expect(await cooperative.query(`select details from audit_event where action = 'FEED_MAPPING_SAVED' order by at`)).toEqual([{ details: { version: 1 } }, { details: { version: 2 } }]);
    });

    it('names their file, line and column where only the database finds the fault', async () => {
      await withFolder(async (folder) => {
        for (const name of ['manifest.json', 'LOKATORZ.DBF', 'SALDA.DBF']) writeFileSync(join(folder, name), readFileSync(join(dos.path, name)));
        const text = readFileSync(join(dos.path, 'OPERACJE.TXT'), 'latin1').replace('2013,4,78', '2013,1,99');
        writeFileSync(join(folder, 'OPERACJE.TXT'), Buffer.from(text, 'latin1'));
        expect(told(await loadFeed({ databaseUrl: url, cooperative: 'probna', path: folder }))).toEqual([
          'OPERACJE.TXT:5 ROK + NR DUPLICATE_KEY 2013/1', 'OPERACJE.TXT:5 NRLOK UNKNOWN_REFERENCE 99',
        ]);
      });
    });

    it('is seen by no resident and by no one of another cooperative', async () => {
      expect(await asRole(database, 'worker', 'select version from feed_mapping', { cooperativeId: (await fedCooperative(database, 'other-mapping')).id })).toEqual([]);
      await expect(asRole(database, 'app', 'select version from feed_mapping', { cooperativeId: cooperative.id })).rejects.toThrow(/permission denied/);
    });
  });

  describe('the validator', () => {
    const faulty = () => {
      const card = workedCard();
      card.entries[3] = { ...card.entries[3]!, amount: '1,234' };
      card.entries[5] = { ...card.entries[5]!, key: card.entries[0]!.key! };
      card.entries[6] = { ...card.entries[6]!, period: '2011-01', document: 'D1' };
      card.holders.push({ account: 'A1', person: 'P1', held_from: '2010-01-01', role: 'BOSS' });
      return { ...card, documents: [{ key: 'D1', account: 'A2', number: '1', title: 'x', issued_on: '2013-02-29' }, { key: 'D2', account: 'A1', number: '1', title: 'x', issued_on: '2013-02-28' }], accounts: [account, { ...account, key: 'A2' }] };
    };

    it('says what the load says, word for word', async () => {
      await fedCooperative(database, 'validated');
      await withFolder(async (folder) => {
        writePackage(folder, faulty(), { cooperative: 'validated', controlTotals: { forecasts: { rows: 9, amount: '5597,13' }, entries: { rows: 13, amount: '1' } } });
        const loaded = await loadFeed({ databaseUrl: url, cooperative: 'validated', path: folder });
        const validated = await validatePackage({ path: folder });
        expect(validated.problems).toEqual(loaded.state === 'REFUSED' && loaded.problems);
        expect(validated.problems.map(({ code }) => code).sort()).toEqual([
          'BEFORE_HISTORY', 'CONTROL_AMOUNT', 'CONTROL_ROWS', 'DOCUMENT_OF_ANOTHER_ACCOUNT', 'DUPLICATE_KEY', 'DUPLICATE_KEY', 'NOT_ALLOWED', 'NOT_AN_AMOUNT', 'NOT_A_DATE',
        ]);
      });
    });

    it('leaves to the load what only the database knows, unless the package is the first', async () => {
      await withFolder(async (folder) => {
        writePackage(folder, { ...workedCard(), accounts: [{ ...account, key: 'A2' }], persons: [] }, { cooperative: 'validated' });
        const open = await validatePackage({ path: folder });
        expect([open.valid, open.unchecked.map(({ file, column, rows }) => `${file} ${column} ${rows}`)]).toEqual([
          true, ['holders.csv account 1', 'holders.csv person 1', 'entries.csv account 13', 'forecasts.csv account 8'],
        ]);
        const first = await validatePackage({ path: folder, isFirst: true });
        expect([first.valid, first.problemCount, first.problems[0]?.code]).toEqual([false, 23, 'UNKNOWN_REFERENCE']);
      });
    });
  });

  it('takes a table from a workbook as from a CSV', async () => {
    await fedCooperative(database, 'workbook');
    await withFolder(async (folder) => {
      const { forecasts, ...card } = workedCard();
      writePackage(folder, card, { cooperative: 'workbook' });
      const book = utils.book_new();
      const rows = forecasts.map(({ account: of, period, amount }) => [of, period, Number(amount!.replace(',', '.'))]);
      utils.book_append_sheet(book, utils.aoa_to_sheet([['account', 'period', 'amount'], ...rows]), 'forecasts');
      writeFileSync(join(folder, 'forecasts.xlsx'), write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
      expect(await loadFeed({ databaseUrl: url, cooperative: 'workbook', path: folder })).toMatchObject({ state: 'APPLIED', files: { 'forecasts.csv': { inserted: 8 } } });
    });
  });

  describe('payments in transit', () => {
    let cooperative: FedCooperative;
    const NRB = nrbFrom('10205558', '1111000000000017');
    const virtual = [{ key: 'V1', account: 'A1', nrb: NRB, purpose: 'opłaty' }];
    const payment = (key: string, day: string, amount = '100,00') => ({ key, account: 'A1', kind: 'PAYMENT', period: day.slice(0, 7), booked_on: day, amount });
    const states = () => cooperative.query<{ at: string; state: string; entry_key: string | null }>(
      `select to_char(booked_on, 'DD') as at, state, entry_key from pending_payment order by booked_on, source_key`);
    const feed = (day: number, ...entries: Record<string, string>[]) =>
      cooperative.load({ ...workedCard(), entries: [...workedCard().entries, ...entries], virtual_accounts: virtual }, { asOf: `2013-06-${day}T20:00:00+02:00` });
    const statement = (days: string[], amount = '100,00') => withFolder((folder) => {
      const entries = days.map((day, at) => `:61:13${day}${day}C${amount}NTRFNONREF//B${amount}${day}${at}\r\n:86:020~20${NRB}\r\n`).join('');
      const closing = (100 * days.length).toFixed(2).replace('.', ',');
      const path = join(folder, 'a.sta');
      writeFileSync(path, `:20:X\r\n:25:${NRB}\r\n:28C:1\r\n:60F:C130501PLN0,00\r\n${entries}:62F:C130601PLN${closing}\r\n-\r\n`);
      return loadStatement({ databaseUrl: url, cooperative: 'transit', path });
    });

    beforeAll(async () => {
      cooperative = await fedCooperative(database, 'transit');
      await feed(10);
    });

    it('are refused whole where the statement does not add up', async () => {
      expect(await statement(['0510'], '99,00')).toMatchObject({ state: 'REFUSED', problems: [{ code: 'MT940_BALANCE', line: 7 }] });
      expect(await states()).toEqual([]);
    });

    it('are posted each by one payment of the books, the nearest within a week', async () => {
      expect(await statement(['0510', '0510', '0520'])).toMatchObject({ added: 3, posted: 0 });
      await feed(11, payment('Z1', '2013-05-11'), payment('Z2', '2013-05-28'), payment('Z3', '2013-05-11', '100,01'));
      expect((await states()).map(({ at, state }) => `${at} ${state}`).sort()).toEqual(['10 POSTED', '10 WAITING', '20 WAITING']);
      await feed(12, payment('Z1', '2013-05-11'), payment('Z4', '2013-05-12'), payment('Z5', '2013-05-27'));
      expect((await states()).map(({ state, entry_key }) => `${state} ${entry_key}`).sort()).toEqual(['POSTED Z1', 'POSTED Z4', 'POSTED Z5']);
    });

    it('are in transit again where the books take the payment back', async () => {
      await feed(13, payment('Z1', '2013-05-11'), payment('Z4', '2013-05-12'));
      expect((await states()).at(-1)).toEqual({ at: '20', state: 'WAITING', entry_key: null });
    });

    it('are the holder’s alone', async () => {
      const [{ id: stranger } = { id: '' }] = await asRole<{ id: string }>(database, 'worker',
        `insert into person (cooperative_id, key, first_name, last_name) values ($1, 'P9', 'x', 'y') returning id`, { cooperativeId: cooperative.id, values: [cooperative.id] });
      const [{ id: holder } = { id: '' }] = await cooperative.query<{ id: string }>(`select id from person where key = 'P1'`);
      const seen = (personId: string) => asRole(database, 'app', 'select id from pending_payment', { cooperativeId: cooperative.id, personId });
      expect([(await seen(stranger)).length, (await seen(holder)).length]).toEqual([0, 3]);
    });
  });
});
