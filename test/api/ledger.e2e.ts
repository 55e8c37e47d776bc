import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { issueLogin } from '../../src/auth/index.js';
import { api, asRole, loginOf, testApplication, testDatabase, type Client, type TestDatabase } from '../support/index.js';

/** The worked card of product.md, in grosze: month, charges, corrections, payments, balance. */
const WORKED_CARD = [
  ['2013-01', 72083, -18489, 71270, 15611],
  ['2013-02', 69873, 0, 124135, 69873],
  ['2013-03', 75649, -39518, 36131, 69873],
  ['2013-04', 69873, 0, 0, 0],
  ['2013-05', 69964, 0, 69964, 0],
  ['2013-06', 69964, 0, 0, -69964],
  ['2013-07', 69964, 0, 0, -139928],
  ['2013-08', 69964, 0, 0, -209892],
  ['2013-09', 69964, 0, 0, -279856],
  ['2013-10', 69964, 0, 0, -349820],
  ['2013-11', 69964, 0, 0, -419784],
  ['2013-12', 69964, 0, 0, -489748],
];

const HOME = '{ home { asOf groups { group accounts { id name setOn balance tracksBalance latestYear } } } }';
const YEAR = `query ($accountId: ID!, $year: Int!) { statementYear(accountId: $accountId, year: $year) { year previousYear nextYear years
  opening openingForecast closing closingForecast totalCharges totalCorrections totalPayments
  months { month charges corrections payments balance forecast restsOnForecast marks } bankAccounts { nrb } properties { areaM2 titleFrom titleKind } } }`;

interface Account {
  id: string;
  name: string;
  setOn: string;
  balance: number | null;
  tracksBalance: boolean;
  latestYear: number;
}
interface Home {
  home: { asOf: string | null; groups: { group: string; accounts: Account[] }[] };
}
interface Year {
  statementYear: {
    year: number; previousYear: number | null; nextYear: number | null; years: number[]; opening: number; openingForecast: boolean; closing: number; closingForecast: boolean;
    totalCharges: number; totalCorrections: number; totalPayments: number;
    months: { month: string; charges: number; corrections: number; payments: number; balance: number; forecast: boolean; restsOnForecast: boolean; marks: string[] }[];
    bankAccounts: { nrb: string }[]; properties: { areaM2: string; titleFrom: string; titleKind: string } | null;
  } | null;
}

describe('the ledger', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  beforeAll(async () => {
    database = await testDatabase();
    app = await testApplication(database);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  async function signedIn(slug: string, n = 0): Promise<Client> {
    const client = api(app, `${slug}.localhost`);
    const { identifier, password } = loginOf(slug, 'resident', n);
    await client.signIn(identifier, password);
    return client;
  }
  const homeOf = async (client: Client) => (await client.graphql<Home>(HOME)).data!.home;

  describe('of the worked card', () => {
    let client: Client;
    let accountId: string;
    beforeAll(async () => {
      client = await signedIn('hutnik');
      accountId = (await homeOf(client)).groups[0]!.accounts.find(({ setOn }) => setOn === '2013-05-08')!.id;
    });
    const year = async (asked: number) => (await client.graphql<Year>(YEAR, { accountId, year: asked })).data!.statementYear;

    it('shows on the home page an overpayment of 699.64 on 2013-05-08, and no balance where none is kept', async () => {
      const { groups, asOf } = await homeOf(client);
      expect(groups.map(({ group }) => group)).toEqual(['RENT', 'SALES', 'SHARES']);
      const [rent, sales, shares] = groups.map(({ accounts }) => accounts);
      expect(rent).toEqual([expect.objectContaining({ name: 'ul. Gwiezdna', setOn: '2013-05-08', balance: 69964, latestYear: 2013 })]);
      expect(sales).toEqual([expect.objectContaining({ name: 'Sprzedaż', setOn: '2013-05-08', balance: 0 })]);
      expect(shares).toHaveLength(2);
      for (const account of shares!) expect(account).toMatchObject({ tracksBalance: false, balance: null });
      expect(asOf).toMatch(/^2026-11/);
    });

    it('appears exactly, with its forecasts', async () => {
      const card = (await year(2013))!;
      expect(card.opening).toBe(-2065);
      expect(card.openingForecast).toBe(false);
      expect(card.months.map((row) => [row.month, row.charges, row.corrections, row.payments, row.balance])).toEqual(WORKED_CARD);
      expect(card.months.map(({ forecast }) => forecast)).toEqual([...Array<boolean>(5).fill(false), ...Array<boolean>(7).fill(true)]);
      expect(card.months.map(({ restsOnForecast }) => restsOnForecast)).toEqual(card.months.map(({ forecast }) => forecast));
      expect([card.closing, card.closingForecast]).toEqual([-489748, true]);
      expect(card.totalCharges).toBe(WORKED_CARD.reduce((sum, row) => sum + (row[1] as number), 0));
    });

    it('is preceded by 2012, which ends where 2013 begins, and followed by nothing', async () => {
      const [card, before] = [(await year(2013))!, (await year(2012))!];
      expect([card.previousYear, card.nextYear, card.years]).toEqual([2012, null, [2013, 2012]]);
      expect([before.closing, before.closingForecast, before.months.length]).toEqual([-2065, false, 12]);
      expect(await year(2014)).toBeNull();
      expect(await year(1066)).toBeNull();
    });

    it('carries the bank account to pay to and the contract', async () => {
      const card = (await year(2013))!;
      expect(card.bankAccounts.length).toBeGreaterThan(0);
      expect(card.properties).toMatchObject({ titleFrom: '2000-04-28', titleKind: 'COOPERATIVE_OWNERSHIP' });
    });

    it('is explained month by month down to its documents', async () => {
      for (const [month, charges, corrections, payments, balance] of WORKED_CARD.slice(0, 5)) {
        const { data } = await client.graphql<{ statementMonth: { charges: number; corrections: number; payments: number; opening: number; closing: number; entries: { kind: string; amount: number; document: { number: string } | null }[] } }>(
          `query ($accountId: ID!, $month: Month!) { statementMonth(accountId: $accountId, month: $month) { opening closing charges corrections payments entries { kind amount document { number } } } }`, { accountId, month });
        const found = data!.statementMonth;
        const sum = (kind: string) => found.entries.filter((entry) => entry.kind === kind).reduce((total, { amount }) => total + amount, 0);
        expect([found.charges, found.corrections, found.payments, found.closing]).toEqual([charges, corrections, payments, balance]);
        expect([sum('CHARGE'), sum('CORRECTION'), sum('PAYMENT')]).toEqual([charges, corrections, payments]);
        expect(found.opening - found.charges - found.corrections + found.payments).toBe(balance);
        for (const entry of found.entries) expect(entry.document).not.toBeNull();
      }
    });

    it('has components that sum to the charge', async () => {
      const { data } = await client.graphql<{ charges: { month: string; assessments: { accountId: string; total: number; lines: { amount: number }[] }[] } }>(
        '{ charges(month: "2013-03") { month assessments { accountId total lines { amount } } } }');
      const own = data!.charges.assessments.find((assessment) => assessment.accountId === accountId)!;
      expect(own.total).toBe(75649);
      expect(own.lines.reduce((total, { amount }) => total + amount, 0)).toBe(75649);
    });
  });

  it('agrees with the entries for every account of every demo resident', async () => {
    for (const slug of ['hutnik', 'zlm']) {
      for (const n of [0, 1, 2]) {
        const client = await signedIn(slug, n);
        const accounts = (await homeOf(client)).groups.flatMap((group) => group.accounts).filter(({ tracksBalance }) => tracksBalance);
        for (const { id, balance, setOn, latestYear } of accounts) {
          const [naive] = await asRole<{ balance: string }>(database, 'admin',
            `select (a.opening_balance + coalesce(sum(case when e.kind = 'PAYMENT' and e.booked_on <= a.balance_set_on then e.amount
               when e.kind <> 'PAYMENT' and e.due_on <= a.balance_set_on then -e.amount else 0 end), 0))::text as balance
             from settlement_account a left join ledger_entry e on e.account_id = a.id where a.id = $1 group by a.opening_balance`, { values: [id] });
          expect([slug, n, setOn, balance]).toEqual([slug, n, setOn, Number(naive!.balance)]);
          const card = (await client.graphql<Year>(YEAR, { accountId: id, year: latestYear })).data!.statementYear!;
          let running = card.opening;
          for (const month of card.months) {
            running += month.payments - month.charges - month.corrections;
            expect([month.month, month.balance]).toEqual([month.month, running]);
          }
        }
      }
    }
  });

  it('opens in each cooperative only the tabs that it has; another answers as one that does not exist', async () => {
    const reads: Record<string, string> = {
      home: HOME, charges: '{ charges { month } }', accounting: '{ accounting { year } }', bankAccounts: '{ bankAccounts { nrb } }',
      personal: '{ personal { name } }', premises: '{ premises { id } }',
    };
    const open: Record<string, string[]> = {
      hutnik: ['home', 'charges', 'bankAccounts'], armatury: ['charges', 'accounting', 'personal'],
      belchatow: ['charges', 'accounting', 'bankAccounts', 'personal'], pabianice: ['charges', 'accounting', 'personal'], zlm: ['home', 'charges', 'premises'],
    };
    for (const [slug, tabs] of Object.entries(open)) {
      const client = await signedIn(slug);
      for (const [tab, query] of Object.entries(reads)) {
        const { errors } = await client.graphql(query);
        expect(`${slug} ${tab} ${errors?.[0]?.extensions.code}`).toBe(`${slug} ${tab} ${tabs.includes(tab) ? undefined : 'NOT_FOUND'}`);
      }
    }
  });

  it.each([
    ['belchatow', ['COURT', 'INVOICE']],
    ['pabianice', ['INVOICE']],
    ['armatury', []],
  ])('leaves out of accounting at %s exactly %j, in sums and lists alike', async (slug, left) => {
    const [found] = await asRole<{ key: string; account_id: string; year: number }>(database, 'admin',
      `select p.key, e.account_id, extract(year from e.period)::int as year
       from ledger_entry e join account_holder h on h.account_id = e.account_id join person p on p.id = h.person_id
       join cooperative c on c.id = e.cooperative_id join settlement_account a on a.id = e.account_id
       where c.slug = $1 and e.exclusion_class <> 'NONE' and h.held_to is null and h.held_from <= a.history_from and a.tracks_balance
       order by e.exclusion_class = 'COURT' desc, e.key limit 1`, { values: [slug] });
    expect(found).toBeDefined();
    const { environment } = database;
    const password = 'kot śpi na piecu';
    const { identifier } = await issueLogin({
      databaseUrl: environment.workerDatabaseUrl!, peppers: environment.peppers, cooperative: slug, personKey: found!.key, password });
    const client = api(app, `${slug}.localhost`);
    await client.signIn(identifier, password);
    const { data } = await client.graphql<{ accountingDocuments: {
      exclusions: string[]; opening: number; charges: number; corrections: number; payments: number; closing: number;
      documents: { entries: { kind: string; amount: number; exclusionClass: string }[] }[];
    } }>(`query ($accountId: ID!, $year: Int!) { accountingDocuments(accountId: $accountId, year: $year) { exclusions opening charges
      corrections payments closing documents { entries { kind amount exclusionClass } } } }`, { accountId: found!.account_id, year: found!.year });
    const book = data!.accountingDocuments;
    expect(book.exclusions).toEqual(left);
    const [naive] = await asRole<{ opening: number; charges: number; corrections: number; payments: number; all: number }>(database, 'admin',
      `select (a.opening_balance + coalesce(sum(case e.kind when 'PAYMENT' then e.amount else -e.amount end)
           filter (where e.period < make_date($2::int, 1, 1) and kept), 0))::float8 as opening,
         (sum(e.amount) filter (where e.kind = 'CHARGE' and kept and this_year))::float8 as charges,
         coalesce(sum(e.amount) filter (where e.kind = 'CORRECTION' and kept and this_year), 0)::float8 as corrections,
         (sum(e.amount) filter (where e.kind = 'PAYMENT' and kept and this_year))::float8 as payments, (count(*) filter (where this_year and kept))::float8 as all
       from settlement_account a join ledger_entry e on e.account_id = a.id,
         lateral (select e.exclusion_class <> all ($3::exclusion_class[]) as kept, extract(year from e.period)::int = $2::int as this_year)
       where a.id = $1 group by a.opening_balance`, { values: [found!.account_id, found!.year, left] });
    const { opening, charges, corrections, payments, closing } = book;
    expect({ opening, charges, corrections, payments }).toEqual({
      opening: naive!.opening, charges: naive!.charges, corrections: naive!.corrections, payments: naive!.payments });
    expect(closing).toBe(opening - charges - corrections + payments);
    const entries = book.documents.flatMap((document) => document.entries);
    expect(entries).toHaveLength(naive!.all);
    expect(entries.filter(({ exclusionClass }) => (left as string[]).includes(exclusionClass))).toEqual([]);
  });
});
