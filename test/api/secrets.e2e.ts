import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TOTP } from 'otpauth';
import { issueLogin } from '../../src/auth/index.js';
import { asRole, served, testDatabase, testWorker, type Served, type TestDatabase, type TestWorker } from '../support/index.js';

const HOST = 'hutnik.localhost';
const MARKER = 'ZnakRozpoznawczy77';

/** Every column of a row as text; what is bytes, as its hexadecimal digits. */
const FOUND = `select count(*)::int as count from %I t where strpos(lower(to_jsonb(t)::text), lower($1)) > 0`;

describe('secrets', () => {
  let database: TestDatabase;
  let server: Served;
  let worker: TestWorker;
  beforeAll(async () => {
    database = await testDatabase();
    server = await served(database);
    worker = await testWorker(database);
  }, 300_000);
  afterAll(async () => {
    await server.stop();
    await worker.close();
    await database.drop();
  });

  /** Every way in, each once right and once wrong. @returns everything secret that was typed, issued or set as a cookie */
  async function liveThrough(): Promise<string[]> {
    const [person] = await asRole<{ key: string }>(database, 'admin', `select p.key from person p join cooperative c on c.id = p.cooperative_id
      where c.slug = 'hutnik' and not exists (select from login l where l.person_id = p.id) limit 1`);
    const { workerDatabaseUrl, peppers } = database.environment;
    const { identifier, password: start } = await issueLogin({ databaseUrl: workerDatabaseUrl!, peppers, cooperative: 'hutnik', personKey: person!.key });
    const password = `${MARKER}a`;
    const wrong = `${MARKER}zle`;
    const cookies = new Map<string, string>();
    const secrets = [start, password, wrong];
    const post = async (path: string, body: object) => {
      const reply = await server.post(HOST, path, body, cookies);
      secrets.push(...cookies.values());
      return reply;
    };
    const signIn = (given: string) => post('/auth/sign-in', { identifier, password: given });
    expect((await signIn(start)).status).toBe(200);
    expect((await post('/auth/set-password', { password, repeat: password })).status).toBe(200);
    expect((await post('/account/password', { current: wrong, password: `${MARKER}b1`, repeat: `${MARKER}b1` })).status).toBe(422);
    const { body: begun } = await post('/auth/factors/totp', { password, name: 'Telefon' });
    const { secret } = begun as unknown as { secret: string };
    const totp = new TOTP({ secret });
    const code = totp.generate({ timestamp: Date.now() - 30_000 });
    const { body: added } = await post('/auth/factors/totp/confirm', { code });
    const { recoveryCodes } = added as unknown as { recoveryCodes: string[] };
    expect((await signIn(wrong)).status).toBe(401);
    expect((await signIn(password)).body).toEqual({ next: 'SECOND_FACTOR' });
    expect((await post('/auth/second-factor', { code: `${MARKER}` })).status).toBe(401);
    expect((await post('/auth/second-factor', { code: recoveryCodes[0]! })).status).toBe(200);
    const { body: asked } = await post('/auth/factors/passkey/options', { password });
    await post('/contact/confirm-email', { token: MARKER.padEnd(43, 'x') });
    await post('/auth/passkey/sign-in', { credential: { id: MARKER } });
    await post('/auth/sign-in', { identifier: MARKER, password: wrong, [MARKER]: 1 });
    await post(`/auth/nothing?token=${MARKER}`, {});
    await worker.drain();
    return [...secrets, secret, ...recoveryCodes, (asked as unknown as { challenge: string }).challenge, MARKER];
  }

  it('are found in clear in no table, no trail and no log', async () => {
    const secrets = [...new Set(await liveThrough())].filter((secret) => !['pl', ''].includes(secret));
    expect(secrets.length).toBeGreaterThan(15);
    const tables = await asRole<{ relname: string }>(database, 'admin',
      `select n.nspname || '.' || c.relname as relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and n.nspname in ('public', 'graphile_worker')`);
    expect(tables.length).toBeGreaterThan(40);
    for (const { relname } of tables) {
      for (const form of secrets.flatMap(formsOf)) {
        const sql = FOUND.replace('%I', relname.split('.').map((part) => `"${part}"`).join('.'));
        const [found] = await asRole<{ count: number }>(database, 'admin', sql, { values: [form] });
        expect(`${relname}: ${found!.count}`).toBe(`${relname}: 0`);
      }
    }
    expect(server.log()).toContain('/auth/sign-in');
    expect(secrets.flatMap(formsOf).filter((form) => server.log().toLowerCase().includes(form.toLowerCase()))).toEqual([]);
  }, 600_000);

  it('are found where they are planted, so that the search means something', async () => {
    const id = '00000000-0000-4000-8000-000000000009';
    await asRole(database, 'admin', `insert into audit_event (cooperative_id, id, action, details)
      select id, $1, 'SIGNED_IN', jsonb_build_object('note', $2::text) from cooperative limit 1`, { values: [id, MARKER] });
    const [found] = await asRole<{ count: number }>(database, 'admin', FOUND.replace('%I', 'audit_event'), { values: [MARKER] });
    expect(found!.count).toBe(1);
  });
});

/** A secret as it is typed, and as its bytes would look in a table or in base64. */
const formsOf = (secret: string): string[] =>
  [secret, Buffer.from(secret).toString('hex'), Buffer.from(secret).toString('base64').replace(/=+$/, '').slice(0, -1)].filter((form) => form.length > 5);
