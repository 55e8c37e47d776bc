import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { api, asRole, loginOf, testApplication, testDatabase, testWorker, type Client, type TestDatabase } from '../support/index.js';

const LIST = 'query ($after: ID) { letters(after: $after) { next letters { id issuedOn caseNumber subject openedAt } } }';
const ONE = 'query ($id: ID!) { letter(id: $id) { id issuedOn caseNumber subject body openedAt } }';
const OPEN = 'mutation ($id: ID!) { openLetter(id: $id) { letterId openedAt } }';
const UNREAD = '{ viewer { unreadLetters } }';

interface Item {
  id: string;
  issuedOn: string;
  caseNumber: string | null;
  subject: string;
  openedAt: string | null;
}
interface Page {
  letters: { next: string | null; letters: Item[] };
}

describe('letters of the board', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let client: Client;
  let neighbour: Client;
  let who: { cooperative_id: string; person_id: string };

  const enter = async (slug: string, n: number) => {
    const entered = api(app, `${slug}.localhost`);
    const { identifier, password } = loginOf(slug, 'resident', n);
    await entered.signIn(identifier, password);
    return entered;
  };
  beforeAll(async () => {
    database = await testDatabase();
    app = await testApplication(database);
    [client, neighbour] = [await enter('zlm', 0), await enter('zlm', 1)];
    [who] = (await asRole<typeof who>(database, 'admin',
      `select l.cooperative_id, l.person_id from login l join cooperative c on c.id = l.cooperative_id where c.slug = 'zlm' and identifier = $1`,
      { values: [loginOf('zlm').identifier] })) as [typeof who];
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const listOf = async (of: Client, after: string | null = null) => (await of.graphql<Page>(LIST, { after })).data!.letters;
  const unreadOf = async (of: Client) => (await of.graphql<{ viewer: { unreadLetters: number } }>(UNREAD)).data!.viewer.unreadLetters;
  const openings = async (id: string) => {
    const values = [id];
    const [row] = await asRole<{ read: string; trail: string }>(database, 'admin', `select (select count(*) from letter_read where letter_id = $1) as read,
      (select count(*) from audit_event where action = 'LETTER_OPENED' and details->>'letter' = $1::text) as trail`, { values });
    return [Number(row!.read), Number(row!.trail)];
  };
  async function write(subject: string, body: string, caseNumber: string | null = null, issuedOn = '2026-11-19'): Promise<string> {
    const [row] = await asRole<{ id: string }>(database, 'admin',
      `insert into letter (cooperative_id, key, person_id, issued_on, case_number, subject, body)
       values ($1, gen_random_uuid()::text, $2, $3, $4, $5, $6) returning id`,
      { values: [who.cooperative_id, who.person_id, issuedOn, caseNumber, subject, body] });
    return row!.id;
  }

  it('of the demo are there for every resident of the board, newest first, with date and case number', async () => {
    for (const resident of [client, neighbour]) {
      const { letters } = await listOf(resident);
      expect(letters.length).toBeGreaterThan(1);
      for (const { caseNumber, openedAt } of letters) {
        expect(caseNumber).toMatch(/^DC\.\d{4}\.20\d\d$/);
        expect(openedAt).toBeNull();
      }
      expect(letters.map(({ issuedOn }) => issuedOn)).toEqual(letters.map(({ issuedOn }) => issuedOn).sort().reverse());
      expect(await unreadOf(resident)).toBe(letters.length);
    }
  });

  it('are opened once: the first time stands, with its moment, and is recorded', async () => {
    const id = await write('Otwarte', 'Treść.');
    const unread = await unreadOf(client);
    await Promise.all([client.graphql(OPEN, { id }), client.graphql(OPEN, { id })]);
    const again = await client.graphql<{ openLetter: { openedAt: string } }>(OPEN, { id });
    const listed = (await listOf(client)).letters.find((letter) => letter.id === id)!;
    expect(listed.openedAt).toBe(again.data!.openLetter.openedAt);
    expect(await openings(id)).toEqual([1, 1]);
    expect(await unreadOf(client)).toBe(unread - 1);
  });

  it('are opened by fetching the file as well', async () => {
    const id = await write('Plik', 'Treść.', 'DC.7/ą.2026');
    const reply = await client.request<string>(`/letters/${id}.pdf`);
    expect(reply.status).toBe(200);
    expect(reply.body.startsWith('%PDF-1.7')).toBe(true);
    expect(reply.body).toContain('/StructTreeRoot');
    expect(reply.headers).toMatchObject({
      'content-type': 'application/pdf', 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff',
      'content-disposition': `attachment; filename="pismo-2026-11-19-DC.7-a.2026.pdf"; filename*=UTF-8''pismo-2026-11-19-DC.7-%C4%85.2026.pdf`,
    });
    expect(await openings(id)).toEqual([1, 1]);
    expect((await client.request(`/letters/${id}.pdf`)).status).toBe(200);
    expect(await openings(id)).toEqual([1, 1]);
  });

  it('may hold any text: none of it is read as markup', async () => {
    const id = await write('#panic("x") *nie* $a$', 'Linia <b>1</b>\nLinia #2\n\n= Nie nagłówek\n\n');
    const { data } = await client.graphql<{ letter: { subject: string; body: string } }>(ONE, { id });
    expect(data!.letter).toMatchObject({ subject: '#panic("x") *nie* $a$', body: 'Linia <b>1</b>\nLinia #2\n\n= Nie nagłówek\n\n' });
    expect((await client.request(`/letters/${id}.pdf`)).status).toBe(200);
  });

  it('of another are as those that never were, in every way, and stay unopened', async () => {
    const id = await write('Nie dla sąsiada', 'Treść.');
    const strangers = [neighbour, await enter('hutnik', 0)];
    for (const stranger of strangers) {
      for (const asked of [id, randomUUID(), 'x']) {
        expect((await stranger.graphql(OPEN, { id: asked })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
        expect((await stranger.request(`/letters/${asked}.pdf`)).status).toBe(404);
      }
    }
    for (const asked of [id, randomUUID(), 'x']) expect((await neighbour.graphql(ONE, { id: asked })).data).toEqual({ letter: null });
    expect((await listOf(neighbour, id)).letters).toEqual([]);
    expect((await api(app, 'zlm.localhost').request(`/letters/${id}.pdf`)).status).toBe(401);
    expect(await openings(id)).toEqual([0, 0]);
    const [person] = await asRole<{ person_id: string }>(database, 'admin', 'select person_id from login where identifier = $1', { values: [loginOf('zlm', 'resident', 1).identifier] });
    await expect(asRole(database, 'app', 'insert into letter_read (cooperative_id, letter_id, person_id) values ($1, $2, $3)', {
      cooperativeId: who.cooperative_id, personId: person!.person_id, values: [who.cooperative_id, id, person!.person_id] })).rejects.toMatchObject({ code: '42501' });
  });

  it('come a page at a time, none twice and none left out', async () => {
    for (let n = 1; n <= 25; n += 1) await write(`Seria ${n}`, 'Treść.', null, '2026-11-18');
    const seen: Item[] = [];
    for (let after: string | null = null; ;) {
      const page = await listOf(client, after);
      expect(page.letters.length).toBeLessThanOrEqual(20);
      seen.push(...page.letters);
      after = page.next;
      if (after === null) break;
    }
    expect(seen.filter(({ subject }) => subject.startsWith('Seria'))).toHaveLength(25);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
  });

  it('open only where the cooperative has the tab', async () => {
    const stranger = await enter('hutnik', 0);
    for (const query of [LIST, '{ letter(id: "x") { id } }', 'mutation { openLetter(id: "x") { letterId } }']) {
      expect((await stranger.graphql(query)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
    expect(await unreadOf(stranger)).toBe(0);
  });

  it('are told by e-mail to those who want it, once a letter, without a word of what they say', async () => {
    const worker = await testWorker(database);
    const values = [who.cooperative_id, who.person_id];
    const letter = (key: string, issuedOn: string) => asRole(database, 'admin',
      `insert into letter (cooperative_id, key, person_id, issued_on, subject, body) values ($1, $3, $2, $4, 'Poufny temat', 'Poufna treść')`,
      { values: [...values, key, issuedOn] });
    const tell = async () => {
      await asRole(database, 'worker', `select enqueue('letter_mails', '{}')`, { cooperativeId: who.cooperative_id });
      await worker.drain();
    };
    try {
      await asRole(database, 'admin', `insert into contact (cooperative_id, person_id, kind, value) values ($1, $2, 'EMAIL', 'lokator@example.org')
        on conflict (cooperative_id, person_id, kind) do update set value = excluded.value`, { values });
      await asRole(database, 'admin', `insert into notification_choice (cooperative_id, person_id, topic, by_email) values ($1, $2, 'LETTERS', false)
        on conflict (cooperative_id, person_id, topic) do update set by_email = false`, { values });
      await letter('told', '2026-11-18');
      await letter('of long ago', '2019-01-01');
      await tell();
      expect(worker.mails).toEqual([]);
      await asRole(database, 'admin', `update notification_choice set by_email = true where person_id = $1 and topic = 'LETTERS'`, { values: [who.person_id] });
      await tell();
      await tell();
      const mine = worker.mails.filter(({ to, subject }) => to === 'lokator@example.org' && subject.startsWith('Nowe pismo'));
      const [{ n }] = (await asRole<{ n: number }>(database, 'admin', `select count(*)::int as n from letter l where person_id = $1
        and issued_on > '2026-11-06' and not exists (select from letter_read r where r.letter_id = l.id)`, { values: [who.person_id] })) as [{ n: number }];
      expect([mine.length, n > 0]).toEqual([n, true]);
      expect(JSON.stringify(worker.mails)).not.toMatch(/Poufn/);
    } finally {
      await worker.close();
    }
  });
});
