import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { FeedOutcome } from '../../src/feed/index.js';
import { asRole, testDatabase, type TestDatabase } from '../support/index.js';
import { account, person, workedCard } from './feed-card.js';
import { fedCooperative, type FedCooperative, type Tables } from './feed-package.js';

const later = (day: number) => ({ asOf: `2013-06-${String(day).padStart(2, '0')}T20:00:00+02:00` });

/** 'file:line column code value' of every problem. */
function problemsOf(outcome: FeedOutcome): string[] {
  return outcome.state === 'APPLIED'
    ? []
    : outcome.problems.map(({ file, line, column, code, value }) => `${file}:${line} ${column} ${code} ${value}`);
}

describe('a feed', () => {
  let database: TestDatabase;
  let cooperative: FedCooperative;
  let count = 0;
  beforeAll(async () => void (database = await testDatabase()));
  beforeEach(async () => void (cooperative = await fedCooperative(database, `fed-${(count += 1)}`)));
  afterAll(() => database.drop());

  const months = () =>
    cooperative.query<Record<string, unknown>>(
      `select to_char(period, 'YYYY-MM') as month, opening::int, charges::int, corrections::int, payments::int, closing::int, forecast,
       opening_rests_on_forecast as rests from account_month where exclusion_class = 'NONE' order by period`,
    );
  const balances = () => cooperative.query(`select set_on::text, balance::int from account_balance`);

  it('carries the worked card to the grosz', async () => {
    expect(await cooperative.load(workedCard())).toMatchObject({
      state: 'APPLIED',
      files: { 'entries.csv': { inserted: 13, updated: 0, deleted: 0, unchanged: 0 } },
    });
    const card = (await months()).map(
      ({ month, opening, charges, corrections, payments, closing, forecast, rests }) => [
        month,
        opening,
        charges,
        corrections,
        payments,
        closing,
        forecast,
        rests,
      ],
    );
    expect(card).toEqual([
      ['2012-12', 0, 72065, 0, 70000, -2065, false, false],
      ['2013-01', -2065, 72083, -18489, 71270, 15611, false, false],
      ['2013-02', 15611, 69873, 0, 124135, 69873, false, false],
      ['2013-03', 69873, 75649, -39518, 36131, 69873, false, false],
      ['2013-04', 69873, 69873, 0, 0, 0, false, false],
      ['2013-05', 0, 69964, 0, 69964, 0, false, false],
      ['2013-06', 0, 69964, 0, 0, -69964, true, false],
      ['2013-07', -69964, 69964, 0, 0, -139928, true, true],
      ['2013-08', -139928, 69964, 0, 0, -209892, true, true],
      ['2013-09', -209892, 69964, 0, 0, -279856, true, true],
      ['2013-10', -279856, 69964, 0, 0, -349820, true, true],
      ['2013-11', -349820, 69964, 0, 0, -419784, true, true],
      ['2013-12', -419784, 69964, 0, 0, -489748, true, true],
    ]);
    expect(await balances()).toEqual([{ set_on: '2013-05-08', balance: 69964 }]);
  });

  it('changes no row the second time, in another encoding, in another order', async () => {
    const tables = { ...workedCard(), persons: [{ ...person, last_name: 'Żółć' }] };
    await cooperative.load(tables);
    const before = await cooperative.rows();
    const again = { ...tables, entries: tables.entries.toReversed() };
    expect(await cooperative.load(again, { encoding: 'CP1250', delimiter: ',' })).toMatchObject({
      state: 'APPLIED',
      files: { 'persons.csv': { unchanged: 1 }, 'entries.csv': { inserted: 0, updated: 0, deleted: 0, unchanged: 13 } },
    });
    expect(await cooperative.rows()).toEqual(before);
  });

  it('changes nothing for one bad row, and names it', async () => {
    await cooperative.load(workedCard());
    const before = await cooperative.rows();
    const { entries, ...rest } = workedCard();
    const bad = entries.map((entry, at) => (at === 3 ? { ...entry, amount: '1,234' } : { ...entry, amount: '1,00' }));
    const outcome = await cooperative.load({ ...rest, entries: bad });
    expect(outcome).toMatchObject({
      state: 'REFUSED',
      problemCount: 1,
      problems: [
        {
          file: 'entries.csv',
          line: 5,
          column: 'amount',
          value: '1,234',
          code: 'NOT_AN_AMOUNT',
          message: 'to nie jest kwota w złotych z najwyżej dwoma miejscami po przecinku',
        },
      ],
    });
    expect(await cooperative.rows()).toEqual(before);
    expect(await cooperative.query('select source, state, summary from feed_batch order by received_at')).toMatchObject(
      [
        { state: 'APPLIED' },
        { source: 'Test 1.0', state: 'REFUSED', summary: { problemCount: 1, problems: [{ line: 5 }] } },
      ],
    );
  });

  it('collects all that is wrong between rows', async () => {
    const { persons, accounts, entries } = workedCard();
    const [first] = entries;
    const outcome = await cooperative.load({
      persons: [...persons, ...persons],
      accounts: [
        ...accounts,
        { ...account, key: 'A2', history_from: '2013-05' },
        { ...account, key: 'A3', premises: 'L1' },
      ],
      holders: [{ account: 'A1', person: 'P9', held_from: '2010-01-01', role: 'MAIN' }],
      documents: [{ key: 'D1', account: 'A2', number: '1', title: 'Nota', issued_on: '2013-05-01' }],
      entries: [
        { ...first, key: 'E1', document: 'D1' },
        { ...first, key: 'E2', account: 'A2' },
        { ...first, key: 'E3', account: 'A9' },
        { ...first, key: 'E1' },
        { ...first, key: 'E4', document: 'D2' },
      ],
      forecasts: [{ account: 'A2', period: '2013-04', amount: '1' }],
    });
    expect(problemsOf(outcome)).toEqual([
      'persons.csv:3 key DUPLICATE_KEY P1',
      'accounts.csv:4 premises UNKNOWN_REFERENCE L1',
      'holders.csv:2 person UNKNOWN_REFERENCE P9',
      'entries.csv:2 document DOCUMENT_OF_ANOTHER_ACCOUNT D1',
      'entries.csv:3 period BEFORE_HISTORY 2012-12',
      'entries.csv:4 account UNKNOWN_REFERENCE A9',
      'entries.csv:5 key DUPLICATE_KEY E1',
      'entries.csv:6 document REMOVED_REFERENCE D2',
      'forecasts.csv:2 period BEFORE_HISTORY 2013-04',
    ]);
  });

  it('blames nobody for referring to a bad row', async () => {
    const { accounts, ...rest } = workedCard();
    expect(
      problemsOf(
        await cooperative.load({
          ...rest,
          accounts: accounts.map((row) => ({ ...row, balance_set_on: '2013-02-30' })),
        }),
      ),
    ).toEqual(['accounts.csv:2 balance_set_on NOT_A_DATE 2013-02-30']);
  });

  it('lists 200 problems and counts all', async () => {
    const { entries, ...rest } = workedCard();
    const unknown = Array.from({ length: 450 }, (_, at) => ({ ...entries[0], key: `E${at}`, account: 'A9' }));
    const outcome = await cooperative.load({ ...rest, entries: unknown });
    expect(outcome).toMatchObject({ state: 'REFUSED', problemCount: 450 });
    expect(problemsOf(outcome)).toHaveLength(200);
  });

  it('checks control totals', async () => {
    const controlTotals = { entries: { rows: 12, amount: '5 936,46' }, forecasts: { rows: 8, amount: '5 597,12' } };
    expect(problemsOf(await cooperative.load(workedCard(), { controlTotals }))).toEqual([
      'entries.csv:null null CONTROL_ROWS null',
      'entries.csv:null amount CONTROL_AMOUNT null',
    ]);
  });

  it('deletes what a full package leaves out, and nothing that an incremental one does', async () => {
    const card = workedCard();
    await cooperative.load(card);
    const one = { ...card, entries: card.entries.slice(0, 2), forecasts: [] };
    expect(await cooperative.load(one, { mode: 'incremental' })).toMatchObject({
      files: { 'entries.csv': { deleted: 0, unchanged: 2 } },
    });
    expect(await cooperative.load({ persons: [], accounts: [], holders: card.holders })).toMatchObject({
      files: { 'persons.csv': { deleted: 0 }, 'accounts.csv': { deleted: 0 } },
    });
    expect(await months()).toHaveLength(13);
    expect(await cooperative.load(one)).toMatchObject({
      files: { 'entries.csv': { deleted: 11, unchanged: 2 }, 'forecasts.csv': { deleted: 8 } },
    });
    expect((await months()).at(-1)).toMatchObject({ month: '2013-05', opening: -2065, closing: -2065 });
    expect(await balances()).toEqual([{ set_on: '2013-05-08', balance: -2065 }]);
  });

  it("leaves the office's proxies alone", async () => {
    await cooperative.load(workedCard());
    const { query } = cooperative;
    await query(`update account_holder set granted_by_office = true, role = 'PROXY'`);
    expect(await cooperative.load(workedCard())).toMatchObject({
      files: { 'holders.csv': { updated: 0, unchanged: 1 } },
    });
    expect(await cooperative.load({ holders: [] })).toMatchObject({ files: { 'holders.csv': { deleted: 0 } } });
    expect(await query('select role from account_holder')).toEqual([{ role: 'PROXY' }]);
  });

  it('is refused when older than the last, and taken again when as old', async () => {
    await cooperative.load(workedCard(), later(2));
    expect(await cooperative.load(workedCard(), later(1))).toMatchObject({
      problems: [
        {
          file: 'manifest.json',
          column: 'asOf',
          code: 'OLDER_BATCH',
          message: 'paczka jest starsza niż ostatnio wczytana (stan na 2013-06-02 20:00:00)',
        },
      ],
    });
    expect(await cooperative.load(workedCard(), { asOf: '2013-06-02T18:00:00Z' })).toMatchObject({ state: 'APPLIED' });
    expect(problemsOf(await cooperative.load(workedCard(), { asOf: '2199-01-01T00:00:00Z' }))).toEqual([
      'manifest.json:null asOf FUTURE_BATCH 2199-01-01T00:00:00Z',
    ]);
  });

  it('is for one cooperative', async () => {
    const neighbour = await fedCooperative(database, `fed-${(count += 1)}`);
    await neighbour.load(workedCard());
    const before = await neighbour.rows();
    expect(problemsOf(await cooperative.load({}, { cooperative: neighbour.slug }))).toEqual([
      `manifest.json:null cooperative OTHER_COOPERATIVE ${neighbour.slug}`,
    ]);
    const { entries } = workedCard();
    expect(problemsOf(await cooperative.load({ entries: entries.slice(0, 1) }))).toEqual([
      'entries.csv:2 account UNKNOWN_REFERENCE A1',
    ]);
    await cooperative.load({ ...workedCard(), entries: [] });
    expect(await neighbour.rows()).toEqual(before);
  });

  it('takes its turn', async () => {
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => cooperative.load(workedCard())));
    const inserted = outcomes.map((outcome) =>
      outcome.state === 'APPLIED' ? outcome.files['entries.csv']?.inserted : null,
    );
    expect(inserted.toSorted()).toEqual([0, 0, 0, 0, 0, 13]);
  });

  describe('with documents', () => {
    const document = { key: 'D1', account: 'A1', number: '1/2013', title: 'Nota', issued_on: '2013-01-02' };
    const withDocument = (): Tables => {
      const card = workedCard();
      return { ...card, documents: [document], entries: card.entries.map((entry) => ({ ...entry, document: 'D1' })) };
    };
    const classes = () =>
      cooperative.query(`select exclusion_class as class, count(*)::int from ledger_entry group by 1 order by 1`);
    const last = () =>
      cooperative.query(
        `select exclusion_class as class, closing::int from account_month where period = '2013-12-01' order by 1`,
      );

    it('lets entries bear the class of their document, and follow it', async () => {
      await cooperative.load({ ...withDocument(), documents: [{ ...document, exclusion_class: 'COURT' }] });
      expect(await classes()).toEqual([{ class: 'COURT', count: 13 }]);
      expect(await last()).toEqual([
        { class: 'NONE', closing: -489748 },
        { class: 'COURT', closing: 0 },
      ]);
      await cooperative.load({ documents: [{ ...document, exclusion_class: 'INVOICE' }] }, { mode: 'incremental' });
      expect(await classes()).toEqual([{ class: 'INVOICE', count: 13 }]);
      expect(await last()).toEqual([
        { class: 'NONE', closing: -489748 },
        { class: 'INVOICE', closing: 0 },
      ]);
    });

    it('moves a document to another account with its entries, not without them', async () => {
      const accounts = [account, { ...account, key: 'A2' }];
      await cooperative.load({ ...withDocument(), accounts });
      const moved = [{ ...document, account: 'A2' }];
      expect(problemsOf(await cooperative.load({ documents: moved }))).toEqual([
        'documents.csv:2 account DOCUMENT_MOVED A2',
      ]);
      const { entries = [] } = withDocument();
      const tables = { documents: moved, entries: entries.map((entry) => ({ ...entry, account: 'A2' })) };
      expect(await cooperative.load(tables, { mode: 'incremental' })).toMatchObject({
        state: 'APPLIED',
        files: { 'entries.csv': { updated: 13 } },
      });
      const balance = `select a.key, b.balance::int from account_balance b join settlement_account a on a.id = b.account_id order by 1`;
      expect(await cooperative.query(balance)).toEqual([
        { key: 'A1', balance: 0 },
        { key: 'A2', balance: 69964 },
      ]);
    });

    it('keeps documents that entries refer to which the package does not have', async () => {
      await cooperative.load(withDocument());
      expect(problemsOf(await cooperative.load({ documents: [] }))).toEqual([
        'documents.csv:null key STILL_REFERENCED D1',
      ]);
      expect(await cooperative.load({ documents: [], entries: [] })).toMatchObject({
        files: { 'documents.csv': { deleted: 1 } },
      });
    });
  });

  it('lets history begin later only when nothing is left before it', async () => {
    await cooperative.load(workedCard());
    const accounts = [{ ...account, history_from: '2013-01', opening_balance: '-20,65' }];
    expect(problemsOf(await cooperative.load({ accounts }))).toEqual([
      'accounts.csv:2 history_from HISTORY_CUT 2013-01',
    ]);
    const { entries } = workedCard();
    expect(
      await cooperative.load({ accounts, entries: entries.filter(({ period }) => period !== '2012-12') }),
    ).toMatchObject({ state: 'APPLIED' });
    expect(await months()).toHaveLength(12);
    expect((await months())[0]).toMatchObject({ month: '2013-01', opening: -2065, closing: 15611 });
    expect(await balances()).toEqual([{ set_on: '2013-05-08', balance: 69964 }]);
  });

  it('drops the balance of an account that tracks none any more', async () => {
    await cooperative.load(workedCard());
    await cooperative.load({ accounts: [{ ...account, tracks_balance: 'nie' }] });
    expect(await balances()).toEqual([]);
  });

  it('says the same words as the database', async () => {
    const { FEED_FILES } = await import('../../src/feed/index.js');
    const rows = await asRole<{ name: string; labels: string[] }>(
      database,
      'admin',
      `select typname as name, array_agg(enumlabel::text order by enumsortorder) as labels from pg_enum join pg_type t on t.oid = enumtypid group by 1`,
    );
    const labels = new Map(rows.map((row) => [row.name, row.labels]));
    for (const { columns } of Object.values(FEED_FILES)) {
      for (const column of Object.values(columns)) {
        if (column.type === 'choice') expect(labels.get(column.enumeration)).toEqual(column.choices);
      }
    }
  });
});
