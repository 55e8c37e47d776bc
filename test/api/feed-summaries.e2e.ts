import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { testDatabase, type TestDatabase } from '../support/index.js';
import { fedCooperative, type Tables } from './feed-package.js';

const CLASSES = ['NONE', 'COURT', 'INVOICE'] as const;
const MONTHS = ['2020-10', '2020-11', '2020-12', '2021-01', '2021-02', '2021-03'];
const DUE_DAY = '15';

interface Account {
  key: string;
  from: string;
  setOn: string;
  opening: number;
  tracks: boolean;
}
interface Entry {
  account: number;
  kind: string;
  period: number;
  day: number;
  due: number | null;
  amount: number;
  class: (typeof CLASSES)[number];
}
interface Forecast {
  account: number;
  period: number;
  amount: number;
}
interface Books {
  accounts: Account[];
  entries: Entry[];
  forecasts: Forecast[];
}

const amount = fc.integer({ min: -30_000, max: 90_000 });
const account = (key: string) =>
  fc.record({
    key: fc.constant(key),
    from: fc.constantFrom('2020-09', '2020-10'),
    opening: amount,
    tracks: fc.boolean(),
    setOn: fc.constantFrom('2020-09-05', '2020-11-15', '2020-12-31', '2021-01-14', '2021-06-01'),
  });
const accountIndex = fc.integer({ min: 0, max: 2 });
const period = fc.integer({ min: 0, max: MONTHS.length - 1 });
const entry = fc.record({
  account: accountIndex,
  kind: fc.constantFrom('CHARGE', 'CORRECTION', 'PAYMENT'),
  period,
  amount,
  day: fc.integer({ min: 1, max: 28 }),
  due: fc.option(fc.integer({ min: 1, max: 28 })),
  class: fc.constantFrom(...CLASSES),
});
const books: fc.Arbitrary<Books> = fc.record({
  accounts: fc.tuple(account('A0'), account('A1'), account('A2')),
  entries: fc.array(entry, { maxLength: 20 }),
  forecasts: fc.uniqueArray(fc.record({ account: accountIndex, period, amount }), {
    maxLength: 8,
    selector: (forecast) => `${forecast.account} ${forecast.period}`,
  }),
});

const zloty = (grosze: number) => (grosze / 100).toFixed(2);
const day = (month: number, of: number) => `${MONTHS[month]}-${String(of).padStart(2, '0')}`;

function tablesOf({ accounts, entries, forecasts }: Books): Tables {
  return {
    accounts: accounts.map((row) => ({
      key: row.key,
      group: 'RENT',
      name: row.key,
      tracks_balance: row.tracks ? '1' : '0',
      balance_set_on: row.setOn,
      history_from: row.from,
      opening_balance: zloty(row.opening),
    })),
    entries: entries.map((row, at) => ({
      key: `E${at}`,
      account: `A${row.account}`,
      kind: row.kind,
      period: MONTHS[row.period] ?? '',
      booked_on: day(row.period, row.day),
      due_on: row.due !== null && row.kind !== 'PAYMENT' ? day(row.period, row.due) : '',
      amount: zloty(row.amount),
      exclusion_class: row.class,
    })),
    forecasts: forecasts.map((row) => ({
      account: `A${row.account}`,
      period: MONTHS[row.period] ?? '',
      amount: zloty(row.amount),
    })),
  };
}

const sum = <T>(rows: T[], of: (row: T) => number) => rows.reduce((total, row) => total + of(row), 0);
const following = (month: string) =>
  new Date(Date.UTC(+month.slice(0, 4), +month.slice(5), 1)).toISOString().slice(0, 7);

/** The months of one account and class, said as plainly as the rules are. */
function monthsOf(at: number, exclusionClass: string, { accounts, entries, forecasts }: Books): string[] {
  const owner = accounts[at]!;
  const own = entries.filter((row) => row.account === at);
  const foreseen = forecasts.filter((row) => row.account === at);
  const last = [owner.from, owner.setOn.slice(0, 7), ...[...own, ...foreseen].map((row) => MONTHS[row.period]!)]
    .toSorted()
    .at(-1)!;
  const lines: string[] = [];
  let balance = exclusionClass === 'NONE' ? owner.opening : 0;
  let rests = false;
  for (let month = owner.from; month <= last; month = following(month)) {
    const posted = own.filter((row) => MONTHS[row.period] === month);
    const charged = posted.some((row) => row.kind === 'CHARGE');
    const forecast =
      exclusionClass === 'NONE' && !charged ? foreseen.find((row) => MONTHS[row.period] === month) : undefined;
    const of = (kind: string) =>
      sum(
        posted.filter((row) => row.kind === kind && row.class === exclusionClass),
        (row) => row.amount,
      );
    const charges = of('CHARGE') + (forecast?.amount ?? 0);
    const closing = balance - charges - of('CORRECTION') + of('PAYMENT');
    lines.push(
      [
        owner.key,
        exclusionClass,
        month,
        balance,
        charges,
        of('CORRECTION'),
        of('PAYMENT'),
        closing,
        forecast !== undefined,
        rests,
      ].join(' '),
    );
    balance = closing;
    rests ||= forecast !== undefined;
  }
  return lines;
}

function naiveMonths(books: Books): string[] {
  return books.accounts
    .flatMap((_, at) =>
      CLASSES.filter(
        (exclusionClass) =>
          exclusionClass === 'NONE' || books.entries.some((row) => row.account === at && row.class === exclusionClass),
      ).flatMap((exclusionClass) => monthsOf(at, exclusionClass, books)),
    )
    .toSorted();
}

function naiveBalances({ accounts, entries }: Books): string[] {
  return accounts.flatMap((owner, at) => {
    const effective = entries
      .filter((row) => row.account === at)
      .filter(
        (row) =>
          (row.kind === 'PAYMENT'
            ? day(row.period, row.day)
            : row.due === null
              ? `${MONTHS[row.period]}-${DUE_DAY}`
              : day(row.period, row.due)) <= owner.setOn,
      );
    const balance = owner.opening + sum(effective, (row) => (row.kind === 'PAYMENT' ? row.amount : -row.amount));
    return owner.tracks ? [`${owner.key} ${owner.setOn} ${balance}`] : [];
  });
}

describe('the sums that a feed keeps', () => {
  let database: TestDatabase;
  beforeAll(async () => void (database = await testDatabase()));
  afterAll(() => database.drop());

  it('are what the rules of the ledger say, after any feeds one upon another', async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(books, { minLength: 1, maxLength: 3 }), async (feeds) => {
        const cooperative = await fedCooperative(database, `sums-${(count += 1)}`);
        for (const feed of feeds) {
          expect(await cooperative.load(tablesOf(feed))).toMatchObject({ state: 'APPLIED' });
          const months = await cooperative.query<{ line: string }>(
            `select concat_ws(' ', a.key, exclusion_class, to_char(period, 'YYYY-MM'), opening, charges, corrections, payments, closing,
             case when forecast then 'true' else 'false' end, case when opening_rests_on_forecast then 'true' else 'false' end) as line
           from account_month m join settlement_account a on a.id = m.account_id`,
          );
          expect(months.map(({ line }) => line).toSorted()).toEqual(naiveMonths(feed));
          const balances = await cooperative.query<{ line: string }>(
            `select concat_ws(' ', a.key, set_on, balance) as line from account_balance b join settlement_account a on a.id = b.account_id order by 1`,
          );
          expect(balances.map(({ line }) => line)).toEqual(naiveBalances(feed));
        }
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
