import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { asRole, deskApi, loginOf, testApplication, testDatabase, type Client, type TestDatabase } from '../support/index.js';

const PAGE = `query ($filter: TrailInput!, $after: String) {
  deskTrail(filter: $filter, after: $after) { rows { id at action staff personId identifier address details { key value } } next } }`;

interface Event {
  id: string;
  at: string;
  action: string;
  staff: string | null;
  identifier: string | null;
  details: { key: string; value: string }[];
}
interface Page {
  rows: Event[];
  next: string | null;
}

describe('the trail', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let admin: Client;
  let who: { cooperative: string; staff: string; person: string; neighbour: string };
  const identifier = () => loginOf('hutnik').identifier;
  beforeAll(async () => {
    database = await testDatabase();
    app = await testApplication(database);
    admin = await deskApi(app, database, 'hutnik');
    [who] = (await sql<typeof who>(`select c.id as cooperative, m.id as staff, l.person_id as person,
        (select person_id from login n where n.cooperative_id = c.id and n.identifier = $2) as neighbour
      from cooperative c join staff_member m on m.cooperative_id = c.id and m.email = 'kancelaria@hutnik.example'
      join login l on l.cooperative_id = c.id and l.identifier = $1 where c.slug = 'hutnik'`, [identifier(), loginOf('hutnik', 'resident', 1).identifier])) as [typeof who];
    // Many of one moment, as a whole building's logins are, and some either side of a midnight in Poland.
    await sql(`insert into audit_event (cooperative_id, action, person_id, staff_id, at, details)
      select $1, 'LOGIN_ISSUED', case when n % 2 = 0 then $3 else $4 end::uuid, $2, '2026-03-29 10:00+02', jsonb_build_object('batch', 'probe') from generate_series(1, 120) n`,
      [who.cooperative, who.staff, who.person, who.neighbour]);
    await sql(`insert into audit_event (cooperative_id, action, person_id, staff_id, at, details) values
      ($1, 'SIGNED_IN', $2, null, '2026-04-30 23:59:59+02', '{"by": "PASSWORD"}'), ($1, 'SIGNED_IN', $2, null, '2026-05-01 00:00:00+02', '{}'),
      ($1, 'SIGNED_OUT', $2, null, '2026-05-01 23:59:59+02', '{}'), ($1, 'FAULT_MOVED', null, $3, '2026-05-02 12:00+02', '{"state": "=HYPERLINK(1)"}')`,
      [who.cooperative, who.person, who.staff]);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const sql = <Row extends Record<string, unknown>>(text: string, values: unknown[] = []) => asRole<Row>(database, 'admin', text, { values });
  const page = async (filter: object, after: string | null = null, client = admin): Promise<Page> =>
    (await client.graphql<{ deskTrail: Page }>(PAGE, { filter, after })).data!.deskTrail;
  const all = async (filter: object): Promise<Event[]> => {
    const seen: Event[] = [];
    let after: string | null = null;
    do {
      const { rows, next } = await page(filter, after);
      seen.push(...rows);
      after = next;
    } while (after);
    return seen;
  };

  it('goes on page by page, newest first, also through a hundred events of one moment', async () => {
    const rows = await all({ action: 'LOGIN_ISSUED', from: '2026-03-29', to: '2026-03-29' });
    expect([rows.length, new Set(rows.map(({ id }) => id)).size]).toEqual([120, 120]);
    const whole = await all({});
    expect(whole.map(({ at }) => at)).toEqual(whole.map(({ at }) => at).sort().reverse());
    expect(whole.length).toBeGreaterThan(120);
  });

  it('is searched by member of staff, by a person’s identifier, by event, by days, and by all of them', async () => {
    const of = async (filter: object) => (await all(filter)).length;
    expect(await of({ staffId: who.staff, from: '2026-03-29', to: '2026-05-02' })).toBe(121);
    expect(await of({ identifier: ` ${identifier().toUpperCase()} `, from: '2026-03-29', to: '2026-03-29' })).toBe(60);
    expect(await of({ identifier: identifier(), staffId: who.staff, action: 'LOGIN_ISSUED' })).toBe(60);
    expect(await of({ identifier: identifier(), staffId: who.staff, action: 'SIGNED_IN' })).toBe(0);
    expect(await of({ identifier: 'nikogo' })).toBe(0);
    expect((await all({ from: '2026-05-01', to: '2026-05-01' })).map(({ action }) => action)).toEqual(['SIGNED_OUT', 'SIGNED_IN']);
    expect((await all({ from: '2026-04-30', to: '2026-04-30' })).map(({ action }) => action)).toEqual(['SIGNED_IN']);
  });

  it('names the staff, and of residents the identifier alone', async () => {
    const [moved] = await all({ action: 'FAULT_MOVED', from: '2026-05-02', to: '2026-05-02' });
    const [name] = await sql<{ name: string }>('select name from staff_member where id = $1', [who.staff]);
    expect(moved).toMatchObject({ staff: name!.name, identifier: null, details: [{ key: 'state', value: '=HYPERLINK(1)' }] });
    const [signedIn] = await all({ action: 'SIGNED_IN', from: '2026-05-01', to: '2026-05-01' });
    expect(signedIn).toMatchObject({ staff: null, identifier: identifier() });
    const names = await sql<{ last_name: string }>('select distinct last_name from person where id in ($1, $2)', [who.person, who.neighbour]);
    const text = JSON.stringify(await all({ from: '2026-03-29', to: '2026-05-02' }));
    expect(names.filter(({ last_name }) => text.includes(last_name))).toEqual([]);
  });

  it('says what ids stand for, where they stand for something', async () => {
    await sql(`insert into audit_event (cooperative_id, action, staff_id, details, at) values ($1, 'STAFF_CHANGED', $2::uuid, jsonb_build_object('staff', $2::uuid, 'roles', 'CLERK'), '2026-05-03 12:00+02'),
      ($1, 'NOTICE_SAVED', $2::uuid, '{"notice": "no id at all"}', '2026-05-03 11:00+02')`, [who.cooperative, who.staff]);
    const [name] = await sql<{ name: string }>('select name from staff_member where id = $1', [who.staff]);
    const [changed, saved] = await all({ from: '2026-05-03', to: '2026-05-03' });
    expect(changed!.details).toEqual(expect.arrayContaining([{ key: 'staff', value: name!.name }, { key: 'roles', value: 'CLERK' }]));
    expect(saved!.details).toEqual([{ key: 'notice', value: 'no id at all' }]);
  });

  it.each([['a place of nowhere', {}, 'bm93aGVyZQ'], ['an event that is none', { action: 'NOTHING' }, null], ['a day that is none', { from: '2026-02-31' }, null]])(
    'refuses %s', async (_, filter, after) => {
      expect((await admin.graphql(PAGE, { filter, after })).errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    });

  it('leaves as a file, in which nothing is a formula, and writes that it did', async () => {
    const { status, body, headers } = await admin.request<string>('/desk/trail/trail.csv?from=2026-03-29&to=2026-05-02');
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, 'text/csv; charset=utf-8', 'private, no-store']);
    const lines = body.trimEnd().split('\r\n');
    expect(lines).toHaveLength(1 + 124);
    expect(lines[0]).toBe('\ufeffDzień i godzina;Pracownik;Identyfikator mieszkańca;Zdarzenie;Kod zdarzenia;Adres IP;Szczegóły');
    expect(lines[1]).toMatch(/^2026-05-02 12:00:00;.*;Zmiana stanu zgłoszenia;FAULT_MOVED;/);
    expect(body).not.toMatch(/(^|;|\n)"?[=+@]/);
    const [event] = await all({ action: 'TRAIL_EXPORTED' });
    expect(event!.details).toEqual(expect.arrayContaining([{ key: 'from', value: '2026-03-29' }, { key: 'to', value: '2026-05-02' }]));
  });

  it('goes on with a file past one batch', async () => {
    await sql(`insert into audit_event (cooperative_id, action, at) select $1, 'SIGN_IN_FAILED', '2025-01-01 12:00+01'::timestamptz + n * interval '1 second' from generate_series(1, 4001) n`, [who.cooperative]);
    const { body } = await admin.request<string>('/desk/trail/trail.csv?to=2025-12-31');
    expect(new Set(body.trimEnd().split('\r\n').map((line) => line.slice(0, 19))).size).toBe(1 + 4001);
  });

  it('tells nothing of another cooperative', async () => {
    const abroad = await deskApi(app, database, 'zlm');
    expect(await page({ staffId: who.staff }, null, abroad)).toEqual({ rows: [], next: null });
    expect(await page({ identifier: identifier() }, null, abroad)).toEqual({ rows: [], next: null });
    expect((await abroad.request<string>(`/desk/trail/trail.csv?staffId=${who.staff}`)).body.trimEnd().split('\r\n')).toHaveLength(1);
  });

  it.each(['app', 'desk', 'worker', 'operator'] as const)('can be changed or shortened by nobody: %s', async (role) => {
    for (const statement of [`update audit_event set action = 'X'`, 'delete from audit_event', 'truncate audit_event']) {
      const tried = asRole(database, role, statement, { cooperativeId: who.cooperative, ...(role === 'desk' && { staffId: who.staff }) });
      await expect(tried).rejects.toMatchObject({ code: '42501' });
    }
  });

  it.each([
    [{ staffId: 'x' }, 'audit_event_cooperative_id_staff_id_at_idx', ['staff']],
    [{ person: 'x' }, 'audit_event_cooperative_id_person_id_at_idx', ['person']],
    [{ action: 'x' }, 'audit_by_action', ['action']],
  ] as const)('finds %j by an index', async (_, index, by) => {
    const { trailPage } = await import('../../src/trail/index.js');
    const { text } = trailPage([...by]);
    const values = [who.cooperative, null, 'infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff', null, null, 51, by[0] === 'action' ? 'SIGNED_OUT' : by[0] === 'staff' ? who.staff : who.person];
    await sql('analyze audit_event');
    const plan = await asRole<{ 'QUERY PLAN': string }>(database, 'desk', `explain ${text}`, { values, cooperativeId: who.cooperative, staffId: who.staff });
    expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain(index);
  });
});
