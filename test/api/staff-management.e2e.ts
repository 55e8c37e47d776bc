import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { newToken, tokenHash } from '#libs/secrets';
import { STAFF_COOKIE } from '../../src/staff/index.js';
import { api, asRole, deskApi, testApplication, testDatabase, testWorker, type Client, type TestDatabase, type TestWorker } from '../support/index.js';

const ME = '{ deskViewer { roles permissions } }';
const LIST = `query ($search: String, $after: String) { deskStaff(search: $search, after: $after) { rows { id name email roles state self district { name } } next } }`;
const INVITE = `mutation ($input: InviteStaffInput!) { inviteStaff(input: $input) { problems { field code } } }`;
const CHANGE = `mutation ($id: ID!, $input: StaffDutiesInput!) { changeStaff(id: $id, input: $input) { problems { field code } } }`;
const deed = (name: string) => `mutation ($id: ID!) { ${name}(id: $id) { problems { field code } } }`;

interface Row {
  id: string;
  name: string;
  email: string;
  roles: string[];
  state: string;
  self: boolean;
}
type Outcome = Record<string, { problems: { field: string | null; code: string }[] }>;

describe('the staff, as its admin manages it', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let worker: TestWorker;
  let admin: Client;
  beforeAll(async () => {
    database = await testDatabase();
    [app, worker] = await Promise.all([testApplication(database), testWorker(database)]);
    admin = await deskApi(app, database, 'hutnik');
  });
  afterAll(async () => {
    await worker.close();
    await app.close();
    await database.drop();
  });

  const sql = <Row extends Record<string, unknown>>(text: string, values: unknown[] = []) => asRole<Row>(database, 'admin', text, { values });
  const list = async (search: string | null = null) => (await admin.graphql<{ deskStaff: { rows: Row[] } }>(LIST, { search })).data!.deskStaff.rows;
  const of = async (email: string) => (await list(email))[0]!;
  const problems = async (query: string, variables: object, client = admin) => {
    const { data, errors } = await client.graphql<Outcome>(query, variables as Record<string, unknown>);
    return errors ? [errors[0]!.extensions.code] : Object.values(data!)[0]!.problems.map(({ field, code }) => `${field} ${code}`);
  };
  /** All that a refusal must leave as it is. */
  const state = () => sql(`select (select jsonb_agg(to_jsonb(m) order by m.id) from staff_member m) as staff, (select count(*) from staff_link) as links,
    (select count(*) from staff_session) as sessions, (select count(*) from audit_event where action like 'STAFF%') as trail, (select count(*) from outgoing_mail) as mails`);
  const invite = async (name: string, email: string, roles: string[]) => {
    expect(await problems(INVITE, { input: { name, email, roles } })).toEqual([]);
    return of(email);
  };
  /** As if the invitation had been taken up. */
  const join = (id: string) => sql(`update staff_member set password_hash = 'x', totp_confirmed_at = now(), totp_secret = 'x' where id = $1`, [id]);
  const trailOf = async (id: string) => (await sql<{ action: string }>(`select action from audit_event where details->>'staff' = $1 order by at`, [id])).map(({ action }) => action);

  it('invites by e-mail, and lists whom it has invited', async () => {
    const made = await invite('Ewa Zięba', 'Ewa@hutnik.example', ['CLERK', 'CLERK', 'EDITOR']);
    expect(made).toMatchObject({ name: 'Ewa Zięba', email: 'ewa@hutnik.example', roles: ['CLERK', 'EDITOR'], state: 'INVITED', self: false });
    await worker.drain();
    expect(worker.mails.at(-1)).toMatchObject({ to: 'ewa@hutnik.example' });
    expect(worker.mails.at(-1)!.text).toMatch(/\/biuro\/zaproszenie#[\w-]{43}/);
    expect(await list('zięb')).toHaveLength(1);
    expect(await list('%')).toEqual([]);
  });

  it('sends an invitation again, which voids the one before', async () => {
    const { id } = await of('ewa@hutnik.example');
    const before = await sql<{ hash: string }>(`select encode(token_hash, 'hex') as hash from staff_link where staff_id = $1`, [id]);
    expect(await problems(deed('resendInvitation'), { id })).toEqual([]);
    const after = await sql<{ hash: string }>(`select encode(token_hash, 'hex') as hash from staff_link where staff_id = $1`, [id]);
    expect([after.length, after[0]!.hash === before[0]!.hash]).toEqual([1, false]);
    await join(id);
    expect(await problems(deed('resendInvitation'), { id })).toEqual(['null JOINED']);
  });

  it('lists page by page, by name', async () => {
    await sql(`insert into staff_member (cooperative_id, email, name, roles)
      select c.id, 'osoba' || n || '@strony.example', 'Osoba ' || lpad((n / 2)::text, 3, '0'), '{CLERK}' from cooperative c, generate_series(1, 65) n where c.slug = 'hutnik'`);
    const seen: Row[] = [];
    let after: string | null = null;
    do {
      const page: { rows: Row[]; next: string | null } = (await admin.graphql<{ deskStaff: typeof page }>(LIST, { search: '@strony.example', after })).data!.deskStaff;
      seen.push(...page.rows);
      after = page.next;
    } while (after);
    expect([seen.length, new Set(seen.map(({ id }) => id)).size]).toEqual([65, 65]);
    expect(seen.map(({ name }) => name)).toEqual(seen.map(({ name }) => name).sort());
    await sql(`delete from staff_member where email like '%@strony.example'`);
  });

  it.each([
    ['no address', { name: 'Jan Nowy', email: 'nie adres', roles: ['CLERK'] }, ['email NO_EMAIL']],
    ['no name', { name: ' ', email: 'jan@hutnik.example', roles: ['CLERK'] }, ['name NO_NAME']],
    ['no role', { name: 'Jan Nowy', email: 'jan@hutnik.example', roles: [] }, ['roles NO_ROLE']],
    ['the platform’s role', { name: 'Jan Nowy', email: 'jan@hutnik.example', roles: ['OPERATOR'] }, ['roles NO_ROLE']],
    ['a district that is not there', { name: 'Jan Nowy', email: 'jan@hutnik.example', roles: ['CLERK'], districtId: randomUUID() }, ['districtId NO_DISTRICT']],
    ['no id of a district', { name: 'Jan Nowy', email: 'jan@hutnik.example', roles: ['CLERK'], districtId: 'tu' }, ['districtId NO_DISTRICT']],
    ['an address that is taken', { name: 'Jan Nowy', email: 'ADMIN@hutnik.example', roles: ['CLERK'] }, ['email TAKEN']],
  ])('refuses to invite with %s, and writes nothing', async (_, input, expected) => {
    const before = await state();
    expect(await problems(INVITE, { input })).toEqual(expected);
    expect(await state()).toEqual(before);
  });

  it('changes roles, which count from the next request on', async () => {
    const clerk = await deskApi(app, database, 'hutnik', 'CLERK');
    const { id } = await of('kancelaria@hutnik.example');
    const permissions = async () => (await clerk.graphql<{ deskViewer: { permissions: string[] } }>(ME)).data!.deskViewer.permissions;
    expect(await permissions()).toContain('desk.people.read');
    expect(await problems(CHANGE, { id, input: { roles: ['EDITOR'] } })).toEqual([]);
    expect(await permissions()).toEqual(['desk.notices']);
    expect((await clerk.graphql('{ deskPeople(input: {}) { next } }')).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await problems(CHANGE, { id, input: { roles: ['CLERK'] } })).toEqual([]);
    const [event] = await sql<{ details: object; by: string }>(`select details, m.email as by from audit_event e join staff_member m on m.id = e.staff_id
      where action = 'STAFF_CHANGED' order by at limit 1`);
    expect(event).toEqual({ details: { staff: id, before: 'CLERK', roles: 'EDITOR' }, by: 'admin@hutnik.example' });
  });

  it('takes the second factor and the password from one who lost it, and tells them by e-mail', async () => {
    const editor = await deskApi(app, database, 'hutnik', 'EDITOR');
    const { id, email } = await of('redakcja@hutnik.example');
    expect((await editor.graphql(ME)).errors).toBeUndefined();
    expect(await problems(deed('resetStaffFactor'), { id })).toEqual([]);
    expect((await editor.graphql(ME)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await sql('select password_hash, totp_secret, totp_confirmed_at from staff_member where id = $1', [id]))
      .toEqual([{ password_hash: null, totp_secret: null, totp_confirmed_at: null }]);
    await worker.drain();
    expect(worker.mails.at(-1)).toMatchObject({ to: email, subject: expect.stringContaining('Drugi krok logowania został usunięty') });
    expect(worker.mails.at(-1)!.text).toMatch(/\/biuro\/zaproszenie#[\w-]{43}/);
    expect(await trailOf(id)).toEqual(['STAFF_FACTOR_RESET']);
    expect(await problems(deed('resetStaffFactor'), { id })).toEqual(['null INVITED']);
  });

  it('does not take one’s own', async () => {
    const { id } = await of('admin@hutnik.example');
    const before = await state();
    expect(await problems(deed('resetStaffFactor'), { id })).toEqual(['null SELF']);
    expect(await state()).toEqual(before);
  });

  it('removes somebody, who is out with the next click, and may be invited anew', async () => {
    const dispatcher = await deskApi(app, database, 'hutnik', 'DISPATCHER');
    const { id, name } = await of('technik@hutnik.example');
    expect((await dispatcher.graphql(ME)).errors).toBeUndefined();
    expect(await problems(deed('removeStaff'), { id })).toEqual([]);
    expect((await dispatcher.graphql(ME)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await sql('select 1 from staff_session where staff_id = $1 union all select 1 from staff_link where staff_id = $1', [id])).toEqual([]);
    expect(await sql('select name, password_hash from staff_member where id = $1', [id])).toEqual([{ name, password_hash: null }]);
    expect(await problems(deed('removeStaff'), { id })).toEqual(['NOT_FOUND']);
    expect((await invite('Znów Ktoś', 'technik@hutnik.example', ['DISPATCHER'])).id).not.toBe(id);
  });

  it('keeps the last admin, whatever is tried, and says why', async () => {
    const { id } = await of('admin@hutnik.example');
    await invite('Zaproszony Admin', 'drugi@hutnik.example', ['ADMIN']);
    const before = await state();
    expect(await problems(deed('removeStaff'), { id })).toEqual(['null LAST_ADMIN']);
    expect(await problems(CHANGE, { id, input: { roles: ['CLERK'] } })).toEqual(['roles LAST_ADMIN']);
    expect(await state()).toEqual(before);
    expect(await problems(CHANGE, { id, input: { roles: ['ADMIN', 'CLERK'] } })).toEqual([]);
  });

  it('keeps one of two admins who act on each other at the same moment, time after time', async () => {
    const [zlm] = await sql<{ id: string }>(`select id from cooperative where slug = 'zlm'`);
    /** An admin who is in. */
    const enter = async (email: string) => {
      const [made] = await sql<{ id: string }>(`insert into staff_member (cooperative_id, email, name, roles, password_hash, totp_secret, totp_confirmed_at)
        values ($1, $2, 'Admin', '{ADMIN}', 'x', 'x', now()) returning id`, [zlm!.id, email]);
      const client = api(app, 'zlm.localhost');
      const token = newToken();
      await sql(`insert into staff_session (cooperative_id, token_hash, staff_id, host, device, stage, expires_at)
        values ($1, $2, $3, 'zlm.localhost', 'Test', 'FULL', now() + interval '1 hour')`, [zlm!.id, tokenHash(token), made!.id]);
      client.cookies.set(STAFF_COOKIE, token);
      return { id: made!.id, client };
    };
    const deeds = [deed('removeStaff'), CHANGE, deed('resetStaffFactor')];
    for (let round = 0; round < 15; round += 1) {
      await sql(`update staff_member set removed_at = now() where cooperative_id = $1 and removed_at is null`, [zlm!.id]);
      const [one, two] = [await enter(`pierwszy${round}@zlm.example`), await enter(`drugi${round}@zlm.example`)];
      const act = deeds[round % deeds.length]!;
      const input = { roles: ['EDITOR'] };
      const answers = await Promise.all([problems(act, { id: two.id, input }, one.client), problems(act, { id: one.id, input }, two.client)]);
      const [left] = await sql<{ n: number }>(`select count(*)::int as n from staff_member
        where cooperative_id = $1 and 'ADMIN' = any (roles) and removed_at is null and password_hash is not null`, [zlm!.id]);
      expect([answers.filter((answer) => answer.length === 0).length, left!.n]).toEqual([1, 1]);
    }
  });

  it('is no matter of any other role, nor of another cooperative', async () => {
    const { id } = await of('ewa@hutnik.example');
    const abroad = await deskApi(app, database, 'armatury');
    const before = await state();
    for (const query of [deed('removeStaff'), deed('resetStaffFactor'), deed('resendInvitation'), CHANGE]) {
      for (const client of [await deskApi(app, database, 'hutnik', 'CLERK'), abroad]) {
        expect(await problems(query, { id, input: { roles: ['EDITOR'] } }, client)).toEqual(['NOT_FOUND']);
      }
    }
    expect({ ...(await state())[0], sessions: 0 }).toEqual({ ...before[0], sessions: 0 });
  });

  it('shows the table of permissions as it is in force here', async () => {
    const { data } = await admin.graphql<{ rolePermissions: { permission: string; roles: string[]; offered: boolean }[] }>('{ rolePermissions { permission roles offered } }');
    const table = Object.fromEntries(data!.rolePermissions.map(({ permission, ...line }) => [permission, line]));
    expect(table['desk.faults']).toEqual({ roles: ['DISPATCHER', 'ADMIN'], offered: true });
    expect(table['desk.applications']).toEqual({ roles: ['CLERK', 'ADMIN'], offered: false });
    expect(table['desk.staff']).toEqual({ roles: ['ADMIN'], offered: true });
    expect(table).not.toHaveProperty('platform');
  });
});
