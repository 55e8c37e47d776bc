import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { contactsCommand } from '../../src/contacts.js';
import { api, asRole, loginOf, testApplication, testDatabase, testWorker, type Client, type TestDatabase, type TestWorker } from '../support/index.js';
import { fedCooperative, type FedCooperative } from './feed-package.js';

const CHANGE = 'mutation ($input: ContactInput!) { changeContact(input: $input) { problems { field code } } }';
const CONTACT = `{ contact { entries { kind value changedAt officeValue exportedAt } pending { value expired }
  history { kind oldValue newValue state exportedAt } } }`;
const TOKEN = /potwierdz-email#([A-Za-z0-9_-]{43})/;

interface Entry { kind: string; value: string | null; changedAt: string | null; officeValue: string | null; exportedAt: string | null }
interface Contact {
  entries: Entry[];
  pending: { value: string; expired: boolean } | null;
  history: { kind: string; oldValue: string | null; newValue: string | null; state: string }[];
}

describe('contact data', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let worker: TestWorker;
  beforeAll(async () => {
    database = await testDatabase();
    app = await testApplication(database);
    worker = await testWorker(database);
  });
  afterEach(() => asRole(database, 'admin', 'delete from rate_limit'));
  afterAll(async () => {
    await worker.close();
    await app.close();
    await database.drop();
  });

  /** A signed-in resident whose contact data the office knows as given. */
  async function resident(slug: string, n: number, office: Record<string, string>) {
    const { identifier, password } = loginOf(slug, 'resident', n);
    const client = api(app, `${slug}.localhost`);
    await client.signIn(identifier, password);
    const [who] = await asRole<{ cooperative_id: string; person_id: string }>(database, 'admin',
      `select l.cooperative_id, l.person_id from login l join cooperative c on c.id = l.cooperative_id where c.slug = $1 and l.identifier = $2`,
      { values: [slug, identifier] });
    const { cooperative_id, person_id } = who!;
    for (const table of ['contact_change', 'contact']) await asRole(database, 'admin', `delete from ${table} where person_id = $1`, { values: [person_id] });
    for (const [kind, value] of Object.entries(office)) {
      await asRole(database, 'admin', 'insert into contact (cooperative_id, person_id, kind, value) values ($1, $2, $3, $4)',
        { values: [cooperative_id, person_id, kind, value] });
    }
    return { client, personId: person_id };
  }
  const read = async (client: Client) => (await client.graphql<{ contact: Contact }>(CONTACT)).data!.contact;
  const entry = async (client: Client, kind: string) => (await read(client)).entries.find((each) => each.kind === kind)!;
  const change = async (client: Client, input: object) => {
    const reply = await client.graphql<{ changeContact: { problems: object[] } }>(CHANGE, { input: { phone: '', mobile: '', email: '', fax: '', ...input } });
    return reply.data?.changeContact.problems ?? reply.errors;
  };
  const confirm = (client: Client, token: string) => client.request<{ code: string }>('/contact/confirm-email', { method: 'POST', body: { token } });
  const lastToken = async () => {
    await worker.drain();
    return TOKEN.exec(worker.mails.at(-1)!.text)![1]!;
  };
  const written = async (personId: string) => JSON.stringify(await asRole(database, 'admin',
    `select 'c', kind::text, value from contact where person_id = $1 union all select 'x', state::text, new_value from contact_change where person_id = $1
     union all select 'm', recipient, subject from outgoing_mail where person_id = $1 order by 1, 2, 3`, { values: [personId] }));

  it('are kept in one form, beside what the office has, and change at once', async () => {
    const { client } = await resident('hutnik', 0, { PHONE: '22 555 00 00' });
    expect(await change(client, { phone: '22 555 00 00', mobile: '601-234-567' })).toEqual([]);
    expect(await entry(client, 'MOBILE')).toMatchObject({ value: '+48 601 234 567', officeValue: null, exportedAt: null });
    expect(await entry(client, 'PHONE')).toMatchObject({ value: '22 555 00 00', changedAt: null });
    expect(await change(client, { phone: '', mobile: '+48 601 234 567' })).toEqual([]);
    expect(await entry(client, 'PHONE')).toMatchObject({ value: null, officeValue: '22 555 00 00' });
    expect((await read(client)).history.map(({ kind, state }) => [kind, state])).toEqual([['PHONE', 'CHANGED'], ['MOBILE', 'CHANGED']]);
  });

  it('are refused as a whole where one field is wrong, and nothing is written', async () => {
    const { client, personId } = await resident('hutnik', 1, { PHONE: '22 555 00 00' });
    const before = await written(personId);
    expect(await change(client, { phone: '601234567', mobile: '12', email: 'jan@' })).toEqual([
      { field: 'mobile', code: 'NOT_A_PHONE' }, { field: 'email', code: 'NOT_AN_EMAIL' },
    ]);
    expect(await change(client, { email: 'a@b.pl\nbcc: x@y.pl' })).toEqual([{ field: 'email', code: 'NOT_AN_EMAIL' }]);
    expect((await client.graphql(CHANGE, { input: { phone: 'x'.repeat(201), mobile: '', email: '', fax: '' } })).errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    expect(await written(personId)).toBe(before);
  });

  it('take a new e-mail address once its link is used, once, and tell the old one', async () => {
    const { client, personId } = await resident('zlm', 0, { EMAIL: 'stary@poczta.example' });
    expect(await change(client, { email: 'nowy@poczta.example' })).toEqual([]);
    expect(await entry(client, 'EMAIL')).toMatchObject({ value: 'stary@poczta.example' });
    expect((await read(client)).pending).toEqual({ value: 'nowy@poczta.example', expired: false });
    const token = await lastToken();
    expect(worker.mails.at(-1)).toMatchObject({ to: 'nowy@poczta.example' });
    expect(await asRole(database, 'admin', 'select from contact_confirmation t where strpos(t::text, $1) > 0', { values: [token] })).toEqual([]);
    const stranger = api(app, 'zlm.localhost');
    expect((await stranger.request('/potwierdz-email')).status).toBe(200);
    expect(await entry(client, 'EMAIL')).toMatchObject({ value: 'stary@poczta.example' });
    expect(await confirm(stranger, token)).toMatchObject({ status: 200, body: { code: 'CONFIRMED' } });
    expect(await entry(client, 'EMAIL')).toMatchObject({ value: 'nowy@poczta.example', officeValue: 'stary@poczta.example' });
    await worker.drain();
    expect(worker.mails.at(-1)).toMatchObject({ to: 'stary@poczta.example' });
    expect(worker.mails.at(-1)!.text).not.toContain('nowy@');
    const before = await written(personId);
    expect(await confirm(stranger, token)).toMatchObject({ status: 422, body: { code: 'LINK_INVALID' } });
    expect(await written(personId)).toBe(before);
  });

  it('let a waiting address be sent again or given up; only the newest link works', async () => {
    const { client } = await resident('zlm', 1, {});
    await change(client, { email: 'jeden@poczta.example' });
    const first = await lastToken();
    const mails = worker.mails.length;
    expect(await change(client, { email: 'jeden@poczta.example' })).toEqual([]);
    await worker.drain();
    expect(worker.mails).toHaveLength(mails);
    await client.graphql('mutation { sendEmailLinkAgain { problems { code } } }');
    const second = await lastToken();
    expect(second).not.toBe(first);
    expect((await confirm(client, first)).status).toBe(422);
    await client.graphql('mutation { cancelEmailChange { problems { code } } }');
    expect((await confirm(client, second)).status).toBe(422);
    expect((await client.graphql('mutation { cancelEmailChange { problems { code } } }')).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await read(client)).toMatchObject({ pending: null, history: [{ state: 'CANCELLED' }] });
    expect(await entry(client, 'EMAIL')).toMatchObject({ value: null });
  });

  it('mail no more than a few links an hour, and nothing is written beyond', async () => {
    const { client, personId } = await resident('zlm', 0, {});
    for (let n = 0; n < 5; n += 1) expect(await change(client, { email: `adres${n}@poczta.example` })).toEqual([]);
    const before = await written(personId);
    expect(await change(client, { email: 'adres6@poczta.example', phone: '601234567' })).toEqual([{ field: 'email', code: 'TOO_MANY' }]);
    expect(await written(personId)).toBe(before);
  });

  it('accept none of a thousand guessed, expired, foreign and used links', async () => {
    const { client, personId } = await resident('zlm', 0, {});
    await change(client, { email: 'cel@poczta.example' });
    const live = await lastToken();
    const { client: other } = await resident('zlm', 1, {});
    await change(other, { email: 'stary-link@poczta.example' });
    const expired = await lastToken();
    await asRole(database, 'admin', `update contact_confirmation set expires_at = now() - interval '1 second' where person_id <> $1`, { values: [personId] });
    const before = await written(personId);
    const foreign = api(app, 'hutnik.localhost');
    const own = api(app, 'zlm.localhost');
    const flipped = live.slice(0, -2) + (live.at(-2) === 'A' ? 'B' : 'A') + live.at(-1);
    let accepted = 0;
    for (let n = 0; n < 1000; n += 1) {
      if (n % 25 === 0) await asRole(database, 'admin', 'delete from rate_limit');
      const reply = n % 4 === 0 ? await confirm(foreign, live)
        : n % 4 === 1 ? await confirm(own, expired)
        : n % 4 === 2 ? await confirm(own, n % 8 === 2 ? flipped : live.toUpperCase())
        : await confirm(own, randomBytes(32).toString('base64url'));
      if (reply.status !== 422 || reply.body.code !== 'LINK_INVALID') accepted += 1;
    }
    expect(accepted).toBe(0);
    expect(await written(personId)).toBe(before);
    for (let n = 0; n < 31; n += 1) await confirm(own, 'x');
    expect(await confirm(own, live)).toMatchObject({ status: 429, body: { code: 'TOO_MANY' } });
    await asRole(database, 'admin', 'delete from rate_limit');
    expect(await confirm(own, live)).toMatchObject({ status: 200 });
  });

  it('go to the office once, in a table that no spreadsheet reckons with', async () => {
    const { client } = await resident('hutnik', 0, { EMAIL: 'biuro@poczta.example' });
    await asRole(database, 'admin', 'update contact_change set exported_at = now()');
    await change(client, { phone: '+380 50 123 45 67', mobile: '601234567', email: 'biuro@poczta.example' });
    const folder = mkdtempSync(join(tmpdir(), 'contacts-'));
    try {
      const out = join(folder, 'zmiany.csv');
      expect(await contactsCommand(['--cooperative', 'hutnik', '--out', out], database.environment)).toBe(0);
      const lines = readFileSync(out, 'utf8').split('\r\n');
      expect(lines[0]).toBe('\ufeff"kontrahent";"nazwa";"rodzaj";"bylo_w_biurze";"jest";"kiedy"');
      expect(lines.filter((line) => line.includes('"telefon";"";"00380501234567"'))).toHaveLength(1);
      expect(lines.filter((line) => line.includes('"komórka";"";"601 234 567"'))).toHaveLength(1);
      expect(lines.flatMap((line) => line.replace('\ufeff', '').split(';')).filter((cell) => /^"[=+\-@]/.test(cell))).toEqual([]);
      expect((await entry(client, 'PHONE')).exportedAt).not.toBeNull();
      await contactsCommand(['--cooperative', 'hutnik', '--out', out], database.environment);
      expect(readFileSync(out, 'utf8').split('\r\n')).toHaveLength(2);
      const { data } = await client.graphql<{ accessLog: { events: { action: string }[] } }>('{ accessLog { events { action } } }');
      expect(data!.accessLog.events.filter(({ action }) => action === 'CONTACT_EXPORTED')).toHaveLength(2);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  describe('and the feed', () => {
    let fed: FedCooperative;
    const persons = [{ key: 'P1', last_name: 'Nowak' }];
    let minute = 0;
    const feed = async (contacts: Record<string, string>[], mode: 'full' | 'incremental' = 'full') => {
      minute += 1;
      const asOf = `2026-11-20T10:${String(minute).padStart(2, '0')}:00+01:00`;
      const outcome = await fed.load({ persons, contacts }, { mode, asOf } as object);
      expect(outcome.state).toBe('APPLIED');
    };
    const own = async () => {
      const [row] = await fed.query<{ id: string }>('select id from person where cooperative_id = current_cooperative()');
      return row!.id;
    };
    /** As the resident's change leaves it. */
    const changed = async (kind: string, office: string | null, value: string | null) => {
      const personId = await own();
      const by = { cooperativeId: fed.id, personId };
      await asRole(database, 'app', `delete from contact where kind = $1::contact_kind`, { ...by, values: [kind] });
      if (value !== null) await asRole(database, 'app', 'insert into contact values ($1, $2, $3, $4)', { ...by, values: [fed.id, personId, kind, value] });
      await asRole(database, 'app', `insert into contact_change (cooperative_id, person_id, changed_by, kind, old_value, office_value, new_value, state)
        values ($1, $2, $2, $3, $4, $4, $5, 'CHANGED')`, { ...by, values: [fed.id, personId, kind, office, value] });
    };
    const shown = async (kind: string) =>
      (await fed.query<{ value: string }>('select value from contact where kind = $1::contact_kind', [kind]))[0]?.value ?? null;
    const states = async () => (await fed.query<{ state: string }>('select state from contact_change order by at')).map(({ state }) => state);
    const row = (kind: string, value: string) => ({ person: 'P1', kind, value });

    beforeAll(async () => void (fed = await fedCooperative(database, 'kontakty')));
    afterEach(() => asRole(database, 'admin', 'delete from contact_change where cooperative_id = $1', { values: [fed.id] }));

    it('that still carries the old value leaves the change alone, until it carries the new one', async () => {
      await feed([row('PHONE', '22 555 00 00')]);
      await changed('PHONE', '22 555 00 00', '+48 601 234 567');
      await feed([row('PHONE', '(22) 555-00-00')]);
      expect([await shown('PHONE'), await states()]).toEqual(['+48 601 234 567', ['CHANGED']]);
      await feed([row('PHONE', '601234567')]);
      expect([await shown('PHONE'), await states()]).toEqual(['601234567', ['TAKEN_OVER']]);
    });

    it('that carries another value is newer than the change', async () => {
      await feed([row('PHONE', '22 555 00 00')]);
      await changed('PHONE', '22 555 00 00', '+48 601 234 567');
      await feed([row('PHONE', '22 777 00 00')]);
      expect([await shown('PHONE'), await states()]).toEqual(['22 777 00 00', ['OVERRULED']]);
    });

    it('that never had a value does not take the new one away, and one that drops it does', async () => {
      await feed([row('PHONE', '22 555 00 00')]);
      await changed('FAX', null, '+48 22 555 00 01');
      await feed([row('PHONE', '22 555 00 00')]);
      expect([await shown('FAX'), await states()]).toEqual(['+48 22 555 00 01', ['CHANGED']]);
      await changed('PHONE', '22 555 00 00', '+48 601 234 567');
      await feed([]);
      expect([await shown('PHONE'), await shown('FAX'), (await states()).sort()]).toEqual([null, '+48 22 555 00 01', ['CHANGED', 'OVERRULED']]);
    });

    it('that still has what the resident took away does not bring it back', async () => {
      await feed([row('MOBILE', '601 234 567')]);
      await changed('MOBILE', '601 234 567', null);
      await feed([row('MOBILE', '601 234 567')]);
      expect([await shown('MOBILE'), await states()]).toEqual([null, ['CHANGED']]);
      await feed([]);
      expect([await shown('MOBILE'), await states()]).toEqual([null, ['TAKEN_OVER']]);
    });
  });
});
