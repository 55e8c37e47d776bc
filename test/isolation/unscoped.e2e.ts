import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Statement } from '#libs/cooperative';
import * as account from '../../src/account/statements/account.js';
import * as exported from '../../src/account/statements/export.js';
import * as factors from '../../src/auth/statements/factors.js';
import * as letters from '../../src/correspondence/statements/letters.js';
import * as accounting from '../../src/ledger/statements/accounting.js';
import * as banks from '../../src/ledger/statements/bank-accounts.js';
import * as charges from '../../src/ledger/statements/charges.js';
import * as entries from '../../src/ledger/statements/entries.js';
import * as home from '../../src/ledger/statements/home.js';
import * as payment from '../../src/ledger/statements/payment.js';
import * as pending from '../../src/ledger/statements/pending-payments.js';
import * as year from '../../src/ledger/statements/statement-year.js';
import * as meters from '../../src/meters/statements/meters.js';
import * as readings from '../../src/meters/statements/readings.js';
import * as reports from '../../src/meters/statements/reports.js';
import * as settlements from '../../src/meters/statements/settlements.js';
import * as notices from '../../src/notices/statements/notices.js';
import * as contact from '../../src/residents/statements/contact.js';
import { asRole, loginOf, testDatabase, type TestDatabase } from '../support/index.js';

/** What it may write is told by the policies: test/api/meters.e2e.ts. */
const WRITES = ['insert-report', 'lock-meter'];

const MODULES = [
  account, factors, contact, { ...exported.EXPORTS, photos: exported.PHOTOS },
  accounting, banks, charges, entries, home, payment, pending, year,
  letters, notices, meters, readings, reports, settlements,
];
const STATEMENTS = MODULES
  .flatMap((module) => Object.values(module) as Statement[]).filter((value) => typeof value === 'object' && 'text' in value && !WRITES.includes(value.name));

/** The statement as if its author had forgotten whose rows to ask for: the first wall is gone. */
const forgetful = ({ text }: Statement): string =>
  text
    .replaceAll(/(\w+\.)?cooperative_id = \$1/g, () => '($1::uuid is not null)')
    .replaceAll(/(\w+\.)?person_id = \$2/g, () => '($2::uuid is not null)')
    .replaceAll('h.account_id = ', 'true or h.account_id = ')
    // Notices: the audience, and the days on which one is shown.
    .replaceAll(/and case n\.audience .*? end/gs, '');

/** The id that the victim's notice, its file and the victim's letter share. */
const HANGING = '00000000-0000-4000-8000-000000000001';

const HASH = Buffer.alloc(32);

/** What the victim has beside the account. */
const BELONGINGS = { meter: '', settlement: '' };

const VALUES: Record<string, (accountId: string) => unknown[]> = {
  accounting: () => ['{}'],
  'bank-accounts': () => [],
  'charge-months': () => [],
  'charge-lines': () => ['2026-10-01'],
  'month-entries': (id) => [id, '2026-10-01'],
  'month-has-charges': (id) => [id, '2026-10-01'],
  'year-entries': (id) => [id, 2026, '{}'],
  home: () => [],
  'home-pending': () => [],
  'statement-pending': (id) => [id, 2026],
  payments: (id) => [id],
  'statement-account': (id) => [id, 2026],
  'statement-months': (id) => [id, 2026],
  'statement-neighbours': (id) => [id, '2026-10-01'],
  'statement-bank-accounts': (id) => [id, 2026],
  'statement-agreements': (id) => [id, 2026],
  'account-login': () => [HASH],
  'account-sessions': () => [HASH],
  'account-choices': () => [HASH],
  'account-events': () => ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'],
  factors: () => [],
  'recovery-codes-left': () => [],
  contacts: () => [],
  'contact-changes': () => [],
  ...Object.fromEntries([...exported.EXPORTS, exported.PHOTOS].map(({ name }) => [name, () => []])),
  notices: () => [null],
  notice: () => [HANGING],
  'notice-attachment': () => [HANGING, HANGING],
  'open-notice': () => [HANGING],
  'unread-notices': () => [],
  letters: () => [null],
  letter: () => [HANGING],
  'letter-addressee': () => [HANGING],
  'open-letter': () => [HANGING],
  'unread-letters': () => [],
  meters: () => [],
  meter: () => [BELONGINGS.meter],
  'meter-readings': () => [BELONGINGS.meter],
  'meter-months': () => [BELONGINGS.meter],
  'meter-reports': () => [BELONGINGS.meter],
  'reading-periods': () => [2026, 'COLD_WATER'],
  'reading-documents': () => [2026, 'COLD_WATER'],
  'settlement-periods': (id) => [2026, id],
  settlements: (id) => [2026, id],
  'settlement-lines': (id) => [2026, id],
  'settlement-readings': (id) => [2026, id],
  settlement: () => [BELONGINGS.settlement],
  'lines-of-settlement': () => [BELONGINGS.settlement],
  'readings-of-settlement': () => [BELONGINGS.settlement],
};

describe('with the code’s own scoping taken out of every statement', () => {
  let database: TestDatabase;
  let victim: { cooperative_id: string; person_id: string; account_id: string };
  let neighbour: { cooperative_id: string; person_id: string };

  const holder = async (slug: string, n: number) => {
    const [row] = await asRole<typeof victim>(database, 'admin',
      `select l.cooperative_id, l.person_id, h.account_id from login l join account_holder h on h.person_id = l.person_id
       join settlement_account a on a.id = h.account_id join cooperative c on c.id = l.cooperative_id
       where c.slug = $1 and l.identifier = $2 and a.account_group = 'RENT' and a.tracks_balance limit 1`, { values: [slug, loginOf(slug, 'resident', n).identifier] });
    return row!;
  };
  const ask = (statement: Statement, sql: string, who: { cooperative_id: string; person_id: string }) =>
    asRole(database, 'app', sql, {
      cooperativeId: who.cooperative_id, personId: who.person_id,
      values: [who.cooperative_id, who.person_id, ...VALUES[statement.name]!(victim.account_id)],
    });

  beforeAll(async () => {
    database = await testDatabase();
    victim = await holder('hutnik', 1);
    neighbour = await holder('hutnik', 2);
    const values = [victim.cooperative_id, HANGING, victim.person_id];
    await asRole(database, 'admin', `insert into notice (cooperative_id, id, audience, person_id, title, body, visible_from, published_at)
      values ($1, $2, 'PERSON', $3, 'secret notice', '-', '2026-11-01', now())`, { values });
    await asRole(database, 'admin', `insert into notice_attachment (cooperative_id, id, notice_id, position, name, media_type, content)
      values ($1, $2, $2, 0, 'secret file', 'application/pdf', '-')`, { values: values.slice(0, 2) });
    await asRole(database, 'admin', `insert into letter (cooperative_id, id, key, person_id, issued_on, subject, body)
      values ($1, $2, 'secret', $3, '2026-11-01', 'secret letter', '-')`, { values });
    const [belongings] = await asRole<typeof BELONGINGS>(database, 'admin',
      `select m.id as meter, s.id as settlement from settlement_account a join meter m on m.premises_id = a.premises_id
       join utility_settlement s on s.account_id = a.id where a.id = $1 limit 1`, { values: [victim.account_id] });
    Object.assign(BELONGINGS, belongings);
  });
  afterAll(() => database.drop());

  it('is a list of every statement of the pages and of the copy of one’s data', () => {
    expect(STATEMENTS.map(({ name }) => name).sort()).toEqual(Object.keys(VALUES).sort());
  });

  it.each(STATEMENTS.map((statement) => [statement.name, statement] as const))('%s leaks nothing: the database refuses', async (_, statement) => {
    const sql = forgetful(statement);
    expect(sql).not.toMatch(/person_id = \$2|cooperative_id = \$1/);
    const stranger = await holder('zlm', 0);
    for (const who of [neighbour, stranger]) {
      const text = JSON.stringify(await ask(statement, sql, who));
      const rows = await asRole<{ secret: string }>(database, 'admin',
        `select nrb as secret from virtual_account where account_id = $1
         union select number from document d where account_id = $1 and not exists (select from document x where x.number = d.number and x.account_id <> $1)
           and not exists (select from utility_settlement x where x.number = d.number and x.account_id <> $1)
         union select $1::text union select unnest(array['secret notice', 'secret file', 'secret letter'])
         union select m.serial from settlement_account a join meter m on m.premises_id = a.premises_id where a.id = $1
         union select number from utility_settlement s where account_id = $1
           and not exists (select from utility_settlement x where x.number = s.number and x.account_id <> $1)`, { values: [victim.account_id] });
      expect(rows.filter(({ secret }) => text.includes(secret))).toEqual([]);
    }
  });

  it.each([...exported.EXPORTS, exported.PHOTOS].map((statement) => [statement.name, statement] as const))('%s reads the asker’s own rows, forgetful or not', async (_, statement) => {
    expect(await ask(statement, forgetful(statement), neighbour)).toEqual(await ask(statement, statement.text, neighbour));
  });

  it('still answers the holder, so the refusals above mean something', async () => {
    const monthly = STATEMENTS.find(({ name }) => name === 'statement-months')!;
    expect((await ask(monthly, forgetful(monthly), victim)).length).toBeGreaterThan(0);
  });
});
