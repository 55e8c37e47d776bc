import { randomUUID } from 'node:crypto';
import { read, utils, type WorkSheet } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { parse } from 'csv-parse/sync';
import { formatGrosze } from '#libs/money';
import { cardPaper, type StatementYear } from '../../src/ledger/index.js';
import { api, asRole, loginOf, testApplication, testDatabase, type Client, type TestDatabase } from '../support/index.js';

interface Account {
  accountId: string; name: string; address: string | null;
  opening: number; charges: number; corrections: number; payments: number; closing: number;
}
interface Entry { kind: string; bookedOn: string; dueOn: string | null; amount: number; description: string | null }
interface Book extends Account {
  documents: { number: string | null; title: string | null; issuedOn: string | null; entries: Entry[] }[];
}
interface Payment {
  accountId: string; amount: number | null; nrb: string | null; recipient: string; title: string;
  qrPayload: string | null; refusal: string | null;
}
type Row = (string | number | null)[];

const SUMS = ['opening', 'charges', 'corrections', 'payments', 'closing'] as const;
const ACCOUNTING = `{ accounting { year exclusions accounts { accountId name address ${SUMS.join(' ')} } } }`;
const DOCUMENTS = `query ($accountId: ID!, $year: Int!) { accountingDocuments(accountId: $accountId, year: $year) {
  accountId name address ${SUMS.join(' ')} documents { number title issuedOn entries { kind bookedOn dueOn amount description } } } }`;
const PAYMENTS = '{ payments { accountId amount nrb recipient title qrPayload refusal } }';
const KIND: Record<string, string> = { CHARGE: 'obciążenie', CORRECTION: 'korekta', PAYMENT: 'wpłata' };

describe('the ledger on paper', () => {
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
  /** A file as its bytes, which the client of the other tests would read as text. */
  async function file(client: Client, slug: string, url: string) {
    const cookie = [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const { statusCode, headers, rawPayload } = await app.inject({ url, headers: { host: `${slug}.localhost`, cookie } });
    return { status: statusCode, headers, bytes: rawPayload };
  }
  const accountingOf = async (client: Client) =>
    (await client.graphql<{ accounting: { year: number; exclusions: string[]; accounts: Account[] } }>(ACCOUNTING)).data!.accounting;
  const booksOf = async (client: Client, accountId: string, year: number) =>
    (await client.graphql<{ accountingDocuments: Book }>(DOCUMENTS, { accountId, year })).data!.accountingDocuments;
  const admin = (sql: string, values: unknown[] = []) => asRole(database, 'admin', sql, { values });

  /** The rows of a CSV, without its header and its notes; amounts as grosze. */
  function csvOf(bytes: Buffer): { header: string[]; rows: string[][]; notes: string[][] } {
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = parse(bytes.toString('utf8'), { bom: true, delimiter: ';', relax_column_count: true, skip_empty_lines: false }) as string[][];
    const gap = lines.findIndex((line) => line.join('') === '');
    return { header: lines[0]!, rows: lines.slice(1, gap), notes: lines.slice(gap + 1) };
  }
  const grosze = (text: string) => {
    expect(text).toMatch(/^-?\d+,\d\d$/);
    return Number(text.replace(',', ''));
  };
  const rowsOf = (sheet: WorkSheet) => utils.sheet_to_json<Row>(sheet, { header: 1, raw: true, defval: null });
  const inGrosze = (value: string | number | null | undefined) => {
    expect(typeof value).toBe('number');
    return Math.round((value as number) * 100);
  };

  describe.each([
    ['belchatow', 'Zestawienie nie uwzględnia należności dochodzonych na drodze sądowej ani zobowiązań wynikających z faktur.'],
    ['pabianice', 'Zestawienie nie uwzględnia zobowiązań wynikających z otrzymanych faktur.'],
    ['armatury', null],
  ])('accounting at %s', (slug, exclusion) => {
    it('leaves as CSV and XLSX with the figures of the page, and says what is left out', async () => {
      const client = await signedIn(slug);
      const { year, accounts } = await accountingOf(client);
      const csv = await file(client, slug, `/accounting/${year}.csv`);
      expect([csv.status, csv.headers['content-type'], csv.headers['cache-control']]).toEqual([200, 'text/csv; charset=utf-8', 'private, no-store']);
      expect(csv.headers['content-disposition']).toBe(`attachment; filename="ksiegowosc-${year}.csv"`);
      const { header, rows, notes } = csvOf(csv.bytes);
      expect(header.slice(3)).toEqual(['Saldo początkowe (zł)', 'Obciążenia (zł)', 'Korekty (zł)', 'Wpłaty (zł)', 'Saldo końcowe (zł)']);
      const figures = accounts.map((account) => SUMS.map((sum) => account[sum]));
      expect(rows.map((row) => row.slice(3).map(grosze))).toEqual(figures);
      expect(rows.map(([address, name]) => [address, name])).toEqual(accounts.map(({ address, name }) => [address ?? '', name]));
      expect(notes.find(([label]) => label === 'Uwaga')?.[1] ?? null).toBe(exclusion);

      const book = read((await file(client, slug, `/accounting/${year}.xlsx`)).bytes, { cellNF: true });
      expect(book.SheetNames).toEqual([`Księgowość ${year}`, 'Informacje']);
      const sheet = book.Sheets[book.SheetNames[0]!]!;
      const [head, ...body] = rowsOf(sheet);
      expect(head).toEqual(header);
      expect(body.map((row) => row.slice(3).map(inGrosze))).toEqual(figures);
      expect((sheet['D2'] as { z: string }).z).toBe('[$-415]#,##0.00');
      expect(rowsOf(book.Sheets['Informacje']!).find(([label]) => label === 'Uwaga')?.[1] ?? null).toBe(exclusion);
    });

    it('leaves with every entry of an account, days as days and amounts as numbers', async () => {
      const client = await signedIn(slug);
      const { year, accounts } = await accountingOf(client);
      const { accountId } = accounts[0]!;
      const book = await booksOf(client, accountId, year);
      const entries = book.documents.flatMap(({ number, title, issuedOn, entries: own }) => own.map((entry) => ({ number, title, issuedOn, ...entry })));
      expect(entries.length).toBeGreaterThan(3);
      const expected = entries.map((entry) => [entry.title, entry.number, entry.issuedOn, KIND[entry.kind], entry.description, entry.bookedOn, entry.dueOn, entry.amount]);
      const { rows } = csvOf((await file(client, slug, `/accounting/${accountId}/${year}.csv`)).bytes);
      expect(rows.map((row) => [...row.slice(0, 7).map((text) => text || null), grosze(row[7]!)])).toEqual(expected);

      const workbook = read((await file(client, slug, `/accounting/${accountId}/${year}.xlsx`)).bytes);
      expect(workbook.SheetNames).toEqual([`Zapisy ${year}`, `Razem ${year}`, 'Informacje']);
      const day = (serial: unknown) => (serial === null ? null : new Date(Date.UTC(1899, 11, 30) + (serial as number) * 86_400_000).toISOString().slice(0, 10));
      const [, ...body] = rowsOf(workbook.Sheets[workbook.SheetNames[0]!]!);
      expect(body.map((row) => [row[0], row[1], day(row[2]), row[3], row[4], day(row[5]), day(row[6]), inGrosze(row[7])])).toEqual(expected);
      expect(rowsOf(workbook.Sheets[`Razem ${year}`]!)[1]!.map(inGrosze)).toEqual(SUMS.map((sum) => book[sum]));
    });
  });

  it('never writes a text that a spreadsheet takes for a formula', async () => {
    const client = await signedIn('armatury');
    const { year, accounts } = await accountingOf(client);
    const { accountId } = accounts[0]!;
    const text = '=HYPERLINK("http://example.org";"x")';
    await admin('update ledger_entry set description = $1 where account_id = $2 and extract(year from period) = $3', [text, accountId, year]);
    const { rows } = csvOf((await file(client, 'armatury', `/accounting/${accountId}/${year}.csv`)).bytes);
    expect(new Set(rows.map((row) => row[4]))).toEqual(new Set([`'${text}`]));
    const book = read((await file(client, 'armatury', `/accounting/${accountId}/${year}.xlsx`)).bytes, { cellFormula: true });
    const cell = book.Sheets[book.SheetNames[0]!]!['E2'] as { t: string; v: string; f?: string };
    expect([cell.t, cell.v, cell.f]).toEqual(['s', text, undefined]);
  });

  it('makes tagged PDFs of the card, of a month’s charge and of the slip', async () => {
    const client = await signedIn('hutnik', 1);
    const { data } = await client.graphql<{ payments: Payment[]; home: { groups: { accounts: { id: string; latestYear: number }[] }[] } }>(
      '{ payments { accountId nrb } home { groups { accounts { id latestYear } } } }');
    const { id, latestYear } = data!.home.groups[0]!.accounts[0]!;
    const { accountId } = data!.payments.find(({ nrb }) => nrb)!;
    const month = (await client.graphql<{ charges: { month: string } }>('{ charges { month } }')).data!.charges.month;
    for (const url of [`/card/${id}/${latestYear}.pdf`, `/charges/${month}.pdf`, `/payment-slip/${accountId}.pdf`]) {
      const { status, headers, bytes } = await file(client, 'hutnik', url);
      const text = bytes.toString('latin1');
      expect([url, status, headers['content-type'], headers['cache-control']]).toEqual([url, 200, 'application/pdf', 'private, no-store']);
      expect(headers['content-disposition']).toMatch(/^inline; filename="[a-z0-9-]+\.pdf"$/);
      expect(text.startsWith('%PDF-1.7')).toBe(true);
      expect(text.trimEnd().endsWith('%%EOF')).toBe(true);
      expect(text).toContain('/StructTreeRoot');
      expect(bytes.length).toBeGreaterThan(10_000);
    }
  });

  it('writes the worked card as the page has it, its forecasts marked', async () => {
    const client = await signedIn('hutnik');
    const { data: home } = await client.graphql<{ home: { groups: { accounts: { id: string; setOn: string }[] }[] } }>('{ home { groups { accounts { id setOn } } } }');
    const { id } = home!.home.groups[0]!.accounts.find(({ setOn }) => setOn === '2013-05-08')!;
    const { data } = await client.graphql<{ statementYear: StatementYear }>(`query ($id: ID!) { statementYear(accountId: $id, year: 2013) {
      name address group year setOn opening openingForecast closing closingForecast totalCharges totalCorrections totalPayments
      months { month marks charges corrections payments balance forecast restsOnForecast } bankAccounts { nrb purpose }
      properties { kind areaM2 titleKind } agreements { signedOn amount instalments state } } }`, { id });
    const paper = cardPaper({ ...data!.statementYear, asOf: null }, { name: 'SM', balanceWords: 'UNDERPAYMENT_OVERPAYMENT' } as Parameters<typeof cardPaper>[1]);
    const [opening, january] = paper.rows;
    expect(opening).toMatchObject({ month: 'Z poprzedniego roku', balance: { text: '-20,65', word: 'niedopłata', estimated: false } });
    expect(january).toMatchObject({
      month: '2013.01 styczeń', charges: { text: '720,83', estimated: false }, corrections: '-184,89', payments: '712,70', balance: { text: '156,11', word: 'nadpłata' } });
    expect(paper.rows.filter(({ charges }) => charges.estimated)).toHaveLength(7);
    expect(paper.total.balance).toEqual({ text: formatGrosze(-489748), word: 'niedopłata', estimated: true });
    expect(paper.legend.join(' ')).toContain('prognoza');
  });

  it('answers a foreign account as a missing one, and a tab that is not there likewise', async () => {
    const [own, other] = [await signedIn('hutnik', 1), await signedIn('hutnik', 2)];
    const [{ accountId }] = (await other.graphql<{ payments: Payment[] }>(PAYMENTS)).data!.payments as [Payment];
    const paths = (id: string) => [`/card/${id}/2026.pdf`, `/payment-slip/${id}.pdf`];
    const missing = { code: 'NOT_FOUND', message: 'NOT_FOUND' };
    for (const id of [accountId, randomUUID(), 'x', "'--"]) {
      for (const path of paths(encodeURIComponent(id))) expect([path, (await own.request(path)).body]).toEqual([path, missing]);
    }
    for (const path of paths(accountId)) expect((await other.request(path)).status).toBe(200);
    const [clerk, neighbour] = [await signedIn('belchatow', 1), await signedIn('belchatow', 2)];
    const { year, accounts } = await accountingOf(neighbour);
    for (const extension of ['csv', 'xlsx']) {
      const path = `/accounting/${accounts[0]!.accountId}/${year}.${extension}`;
      expect((await neighbour.request(path)).status).toBe(200);
      expect([path, (await clerk.request(path)).body]).toEqual([path, missing]);
      for (const odd of ['1066', '12', '2026x', '-2026']) expect((await clerk.request(`/accounting/${odd}.${extension}`)).status).toBe(404);
    }
    for (const odd of ['2026-13', '1999-01', 'x']) expect((await clerk.request(`/charges/${odd}.pdf`)).status).toBe(404);
    // HUTNIK has no accounting, ARMATURY neither a card nor bank accounts, BEŁCHATÓW no card.
    expect((await own.request(`/accounting/2026.csv`)).body).toEqual(missing);
    expect((await clerk.request(`/card/${accountId}/2026.pdf`)).body).toEqual(missing);
    const armatury = await signedIn('armatury');
    const mine = (await accountingOf(armatury)).accounts[0]!.accountId;
    for (const path of paths(mine)) expect((await armatury.request(path)).body).toEqual(missing);
    expect((await armatury.graphql(PAYMENTS)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const visitor = api(app, 'hutnik.localhost');
    for (const path of [...paths(accountId), '/charges/2026-10.pdf']) expect((await visitor.request(path)).status).toBe(401);
  });

  describe('paying', () => {
    let client: Client;
    let account: Payment;
    const payments = async () => (await client.graphql<{ payments: Payment[] }>(PAYMENTS)).data!.payments;
    const one = async () => (await payments()).find(({ accountId }) => accountId === account.accountId)!;
    const owe = (grosze: number) => admin('update account_balance set balance = $1 where account_id = $2', [-grosze, account.accountId]);

    beforeAll(async () => {
      client = await signedIn('belchatow', 0);
      account = (await payments()).find(({ nrb }) => nrb)!;
    });

    it('has a code for the exact amount due', async () => {
      await owe(124135);
      const [due] = await admin('select balance_set_on::text as day, key from settlement_account where id = $1', [account.accountId]) as { day: string; key: string }[];
      const payment = await one();
      const title = `Czynsz ${due!.day.slice(0, 7)}, ${due!.key}`;
      expect(payment).toEqual({
        ...account, amount: 124135, recipient: 'Bełchatowska Spółdzielnia Mieszkaniowa', title, refusal: null,
        qrPayload: `|PL|${account.nrb}|124135|BSM Belchatow|${title}|||` });
    });

    it.each([
      [0, 'NOTHING_DUE', null],
      [-500, 'OVERPAID', null],
      [1_000_000, 'TOO_LARGE', 1_000_000],
      [999_999, null, 999_999],
    ])('owing %i grosze: %s', async (owed, refusal, amount) => {
      await owe(owed);
      const payment = await one();
      expect([payment.refusal, payment.amount, payment.qrPayload === null]).toEqual([refusal, amount, refusal !== null]);
      expect((await client.request(`/payment-slip/${account.accountId}.pdf`)).status).toBe(200);
    });

    it('has none, and says why, for a bank account that is missing or wrong, and where no balance is kept', async () => {
      await owe(100);
      await admin(`update virtual_account set nrb = '00' || substr(nrb, 3) where account_id = $1`, [account.accountId]);
      expect(await one()).toMatchObject({ refusal: 'BAD_BANK_ACCOUNT', qrPayload: null, amount: 100 });
      await admin('delete from virtual_account where account_id = $1', [account.accountId]);
      expect(await one()).toMatchObject({ refusal: 'NO_BANK_ACCOUNT', qrPayload: null, nrb: null, amount: 100 });
      expect((await client.request(`/payment-slip/${account.accountId}.pdf`)).status).toBe(404);
      await admin('update settlement_account set tracks_balance = false where id = $1', [account.accountId]);
      expect(await one()).toMatchObject({ refusal: 'NO_BALANCE', qrPayload: null, amount: null });
    });
  });

  it('sets the components of a charge beside the month before', async () => {
    const client = await signedIn('pabianice');
    const CHARGES = `query ($month: Month) { charges(month: $month) { month previousMonth months assessments { accountId total previousTotal
      lines { code name amount quantity rate change previous { quantity rate amount } } gone { amount } } } }`;
    interface Figures { quantity: string; rate: string; amount: number }
    type Line = Figures & { change: string | null; previous: Figures | null };
    interface Charges { month: string; previousMonth: string; months: string[]; assessments: { total: number; previousTotal: number | null; lines: Line[]; gone: { amount: number }[] }[] }
    const { months } = (await client.graphql<{ charges: Charges }>(CHARGES)).data!.charges;
    const seen = new Set<string | null>();
    for (const month of months.slice(0, 13)) {
      const charges = (await client.graphql<{ charges: Charges }>(CHARGES, { month })).data!.charges;
      for (const { total, previousTotal, lines, gone } of charges.assessments) {
        for (const { change, previous, ...line } of lines) {
          seen.add(change);
          const [quantity, rate] = [line.quantity !== previous?.quantity, line.rate !== previous?.rate];
          if (previousTotal === null) expect([change, previous]).toEqual([null, null]);
          else if (previous) expect([month, change]).toEqual([month, quantity && rate ? 'QUANTITY_AND_RATE' : quantity ? 'QUANTITY' : rate ? 'RATE' : 'SAME']);
          else expect(change).toBe('NEW');
        }
        const explained = lines.reduce((sum, { amount, previous }) => sum + amount - (previous?.amount ?? 0), 0) - gone.reduce((sum, { amount }) => sum + amount, 0);
        if (previousTotal !== null) expect(explained).toBe(total - previousTotal);
      }
    }
    expect(seen).toContain('RATE');
    expect(seen).toContain('SAME');
  });
});
