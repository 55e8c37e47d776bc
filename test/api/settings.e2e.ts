import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import sharp from 'sharp';
import { api, asRole, deskApi, loginOf, testApplication, testDatabase, type Client, type TestDatabase } from '../support/index.js';

const PROBLEMS = 'problems { field code }';
const DESK = 'version settings drafted revision changes { field item before after }';
const SAVE = `mutation ($version: Int!, $section: SettingsSection!, $value: Settings!) {
  saveSettingsDraft(version: $version, section: $section, value: $value) { ${PROBLEMS} desk { ${DESK} } } }`;

interface Settings {
  portalName: string;
  brand: { primaryColor: string; logo: string; icon: string };
  tabs: { tab: string; label: string | null; opens: string[] }[];
  passwordPolicy: { minLength: number };
  offices: object[];
  texts: { welcome: string; terms: object[] } & Record<string, unknown>;
  faults: object;
  [name: string]: unknown;
}
interface Desk { version: number; settings: Settings; drafted: boolean; revision: number; changes: { field: string; item: string | null; before: string | null; after: string | null }[] }
interface Problem { field: string | null; code: string; line?: number | null }
interface Outcome { problems: Problem[]; desk: Desk | null }

describe('the settings at the desk', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let admin: Client;
  beforeAll(async () => {
    database = await testDatabase();
    app = await testApplication(database);
    admin = await deskApi(app, database, 'hutnik');
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const rows = <Row extends Record<string, unknown>>(sql: string, values: unknown[] = []) => asRole<Row>(database, 'admin', sql, { values });
  const desk = async (client = admin): Promise<Desk> => (await client.graphql<{ settingsDesk: Desk }>(`{ settingsDesk { ${DESK} } }`)).data!.settingsDesk;
  const save = async (section: string, value: object, version?: number, client = admin): Promise<Outcome> => {
    const { data, errors } = await client.graphql<{ saveSettingsDraft: Outcome }>(SAVE, { version: version ?? (await desk(client)).version, section, value });
    expect(errors).toBeUndefined();
    return data!.saveSettingsDraft;
  };
  const act = async (name: string, extra = '', version?: number): Promise<Outcome> =>
    (await admin.graphql<Record<string, Outcome>>(`mutation { ${name}(version: ${version ?? (await desk()).version}${extra}) { ${PROBLEMS} desk { ${DESK} } } }`)).data![name]!;
  const names = ({ name, shortName, portalName, languages, sessionTimeoutMinutes }: Settings) => ({ name, shortName, portalName, languages, sessionTimeoutMinutes });
  /** All that an act on the settings could leave behind. */
  const footprint = async () => (await rows(`select (select json_agg(s order by cooperative_id) from cooperative_settings s) as settings,
    (select json_agg(d) from settings_draft d) as drafts, (select count(*) from settings_revision) as revisions, (select count(*) from audit_event) as events`))[0];
  const refused = async (work: () => Promise<Problem[]>): Promise<Problem[]> => {
    const before = await footprint();
    const problems = await work();
    expect(await footprint()).toEqual(before);
    return problems;
  };
  const site = async (path = '/') => (await api(app, 'hutnik.localhost').request<string>(path)).body;
  /** This process hears of a change a moment after it. */
  const soon = async (words: string) => {
    for (let tries = 0; tries < 100 && !(await site()).includes(words); tries += 1) await delay(50);
    expect(await site()).toContain(words);
  };
  const upload = (path: string, content: Buffer | string, client = admin) => {
    const boundary = 'xxGRENZExx';
    const body = Buffer.concat([
      Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="f"\r\ncontent-type: application/octet-stream\r\n\r\n`),
      Buffer.from(content), Buffer.from(`\r\n--${boundary}--\r\n`)]);
    return client.request<{ problems: Problem[]; code?: string; svg: string; cleaned: boolean }>(
      path, { method: 'POST', body, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } });
  };
  const importing = async (yaml: string, version?: number) => upload(`/desk/settings/set-up?version=${version ?? (await desk()).version}`, yaml);

  it('are an admin’s alone', async () => {
    for (const role of ['CLERK', 'DISPATCHER', 'EDITOR'] as const) {
      const client = await deskApi(app, database, 'hutnik', role);
      const answers = [
        await client.graphql('{ settingsDesk { version } }'), await client.graphql('{ settingsHistory { next } }'), await client.graphql('mutation { publishSettings(version: 0) { problems { code } } }'),
        await client.graphql(SAVE, { version: 0, section: 'MONEY', value: {} }),
      ];
      expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(Array(4).fill('NOT_FOUND'));
      expect((await client.request('/desk/settings/set-up.yaml')).status).toBe(404);
      expect((await upload('/desk/settings/signs/logo', '<svg/>', client)).status).toBe(404);
    }
    const resident = api(app, 'hutnik.localhost');
    const { identifier, password } = loginOf('hutnik');
    await resident.signIn(identifier, password);
    expect((await resident.graphql('{ settingsDesk { version } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await resident.request<string>('/?podglad=1')).headers['content-security-policy']).toContain(`frame-ancestors 'none'`);
  });

  it('are each cooperative’s own: an admin of one is nobody in another', async () => {
    const abroad = api(app, 'zlm.localhost');
    for (const [name, value] of admin.cookies) abroad.cookies.set(name, value);
    expect(await refused(async () => {
      const { errors } = await abroad.graphql(SAVE, { version: 0, section: 'MONEY', value: { dueDay: 1 } });
      return [{ field: null, code: errors![0]!.extensions.code }];
    })).toEqual([{ field: null, code: 'UNAUTHENTICATED' }]);
    expect((await abroad.request('/desk/settings/set-up.yaml')).status).toBe(401);
    expect((await abroad.request<string>('/?podglad=1')).headers['content-security-policy']).toContain(`frame-ancestors 'none'`);
    const [own, other] = [await desk(), await desk(await deskApi(app, database, 'zlm'))];
    expect(own.settings.portalName === other.settings.portalName && own.settings['name'] === other.settings['name']).toBe(false);
  });

  it('are drafted, previewed, published and brought back, and the trail says by whom', async () => {
    const before = await desk();
    expect([before.drafted, before.revision]).toEqual([false, 1]);
    const { problems, desk: drafted } = await save('NAMES', { ...names(before.settings), portalName: 'Nasz portal' });
    expect([problems, drafted!.drafted, drafted!.changes]).toEqual([[], true, [{ field: 'portalName', item: null, before: before.settings.portalName, after: 'Nasz portal' }]]);
    expect(await site()).not.toContain('Nasz portal');
    expect(await site('/?podglad=1')).not.toContain('Nasz portal');
    const preview = await admin.request<string>('/?podglad=1');
    expect(preview.body).toContain('Nasz portal');
    expect(preview.headers['content-security-policy']).toContain(`frame-ancestors 'self'`);
    expect(preview.headers['cache-control']).toBe('no-store');

    expect(await act('publishSettings')).toMatchObject({ problems: [], desk: { revision: 2, drafted: false, changes: [] } });
    await soon('Nasz portal');

    expect(await act('returnSettings', ', number: 1')).toMatchObject({ problems: [], desk: { revision: 3, settings: before.settings } });
    await soon(before.settings.portalName);
    const { data } = await admin.graphql<{ settingsHistory: object }>('{ settingsHistory { next rows { number by returnedTo changes { field before after } } } }');
    expect(data!.settingsHistory).toEqual({ next: null, rows: [
      { number: 3, by: expect.any(String), returnedTo: 1, changes: [{ field: 'portalName', before: 'Nasz portal', after: before.settings.portalName }] },
      { number: 2, by: expect.any(String), returnedTo: null, changes: [{ field: 'portalName', before: before.settings.portalName, after: 'Nasz portal' }] },
      { number: 1, by: null, returnedTo: null, changes: [] },
    ] });
    const trail = await rows(`select e.action, m.email, e.details from audit_event e left join staff_member m on m.cooperative_id = e.cooperative_id and m.id = e.staff_id
      where e.action like 'SETTINGS%' order by e.at`);
    expect(trail).toEqual([
      { action: 'SETTINGS_DRAFTED', email: 'admin@hutnik.example', details: { section: 'NAMES', version: 1 } },
      { action: 'SETTINGS_PUBLISHED', email: 'admin@hutnik.example', details: { revision: 2 } },
      { action: 'SETTINGS_RETURNED', email: 'admin@hutnik.example', details: { revision: 3, returnedTo: 1 } },
    ]);
  });

  it('are told apart: of two admins the second loses nothing of the first’s, and is told', async () => {
    const { version, settings } = await desk();
    const other = await deskApi(app, database, 'hutnik');
    const value = { ...names(settings), portalName: 'Pierwszy' };
    expect((await save('NAMES', value, version, other)).problems).toEqual([]);
    expect(await refused(async () => (await save('MONEY', { balanceWords: 'TO_PAY_OVERPAYMENT' }, version)).problems)).toEqual([{ field: null, code: 'OUTDATED' }]);
    expect(await refused(async () => (await act('publishSettings', '', version)).problems)).toEqual([{ field: null, code: 'OUTDATED' }]);
    const both = await Promise.all([1, 2, 3, 4].map(async (n) => save('NAMES', { ...value, portalName: `Portal ${n}` }, version + 1, n % 2 ? admin : other)));
    expect(both.filter(({ problems }) => problems.length === 0)).toHaveLength(1);
    expect((await act('dropSettingsDraft')).desk!.drafted).toBe(false);
    expect(await refused(async () => (await act('dropSettingsDraft')).problems)).toEqual([{ field: null, code: 'NO_DRAFT' }]);
  });

  const brand = (change: object) => ['BRAND', ({ brand: is }: Settings) => ({ brand: { ...is, ...change } })] as const;
  const tabs = (change: (tabs: Settings['tabs']) => unknown) => ['TABS', ({ tabs: are }: Settings) => ({ tabs: change(are) })] as const;
  const policy = (change: object) => ['PASSWORDS', ({ passwordPolicy }: Settings) => ({ passwordPolicy: { ...passwordPolicy, ...change } })] as const;
  const faults = (change: object) => ['FAULTS', ({ faults: are, emergencyPhone }: Settings) => ({ faults: { ...are, ...change }, emergencyPhone })] as const;
  const terms = (list: unknown) => ['TERMS', () => ({ texts: { terms: list } })] as const;
  const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h8"/>';
  const SITE_BREAKING: [string, readonly [string, (settings: Settings) => object], Problem[]][] = [
    ['no tab left', tabs(() => []), [{ field: 'tabs', code: 'NONE_LEFT' }]],
    ['an empty label', tabs(([first, ...others]) => [{ ...first, label: '  ' }, ...others]), [{ field: 'tabs.0.label', code: 'REQUIRED' }]],
    ['a tab twice', tabs(([first]) => [first, first]), [{ field: 'tabs', code: 'TWICE' }]],
    ['a tab that does not exist', tabs(() => [{ tab: 'lottery' }]), [{ field: 'tabs.0.tab', code: 'UNKNOWN_VALUE' }]],
    ['colours that can’t be read', brand({ primaryColor: '#ffd23f' }), [{ field: 'brand.primaryColor', code: 'UNREADABLE' }]],
    ['a colour a hair too light', brand({ primaryColor: '#777777' }), [{ field: 'brand.primaryColor', code: 'UNREADABLE' }]],
    ['no colour at all', brand({ primaryColor: 'red' }), [{ field: 'brand.primaryColor', code: 'WRONG_FORM' }]],
    ['a logo with a script', brand({ logo: `${SVG}<script>alert(1)</script></svg>` }), [{ field: 'brand.logo', code: 'UNSAFE' }]],
    ['an icon with a handler', brand({ icon: `${SVG}<path d="M0 0" onload="alert(1)"/></svg>` }), [{ field: 'brand.icon', code: 'UNSAFE' }]],
    ['a logo from elsewhere', brand({ logo: `${SVG}<image href="https://example.org/x.png"/></svg>` }), [{ field: 'brand.logo', code: 'UNSAFE' }]],
    ['no way in', ['ACCOUNTS', () => ({ recovery: 'OFFICE' })], [{ field: 'onboarding', code: 'REQUIRED' }]],
    ['an unknown way in', ['ACCOUNTS', () => ({ onboarding: 'LOTTERY', recovery: 'OFFICE' })], [{ field: 'onboarding', code: 'UNKNOWN_VALUE' }]],
    ['no way back', ['ACCOUNTS', () => ({ onboarding: 'OFFICE', recovery: 'INITIAL_CREDENTIALS' })], [{ field: 'recovery', code: 'NO_WAY_BACK' }]],
    ['nothing said of the way in', ['TEXTS', ({ texts: { terms: _, ...texts } }) => ({ texts: { ...texts, access: ' ' } })], [{ field: 'texts.access', code: 'REQUIRED' }]],
    ['a policy below the platform’s floor', policy({ minLength: 5 }), [{ field: 'passwordPolicy.minLength', code: 'BELOW_FLOOR' }]],
    ['a policy that no password fits', policy({ minLength: 20, maxLength: 10 }), [{ field: 'passwordPolicy.minLength', code: 'ABOVE_MOST' }]],
    ['no language', ['NAMES', (settings) => ({ ...names(settings), languages: [] })], [{ field: 'languages', code: 'NONE_LEFT' }]],
    ['no name', ['NAMES', (settings) => ({ ...names(settings), portalName: '' })], [{ field: 'portalName', code: 'REQUIRED' }]],
    ['numbers without a number', faults({ numberPattern: 'TA/{year}' }), [{ field: 'faults.numberPattern', code: 'NO_NUMBER' }]],
    ['a category without a label', faults({ categories: [{ code: 'CATS' }] }), [{ field: 'faults.categories.0.label', code: 'REQUIRED' }]],
    ['no category', faults({ categories: [] }), [{ field: 'faults.categories', code: 'NONE_LEFT' }]],
    ['a window that ends before it begins', ['READINGS', () => ({ meterReporting: { window: { fromDay: 9, toDay: 3 } } })], [{ field: 'meterReporting.window.fromDay', code: 'AFTER_END' }]],
    ['a due day that February lacks', ['MONEY', () => ({ dueDay: 30 })], [{ field: 'dueDay', code: 'TOO_BIG' }]],
    ['no office', ['OFFICES', () => ({ offices: [] })], [{ field: 'offices', code: 'NONE_LEFT' }]],
    ['an office without an address', ['OFFICES', () => ({ offices: [{ name: 'A' }] })], [{ field: 'offices.0.address', code: 'REQUIRED' }]],
    ['terms on no day', terms([{ version: '1', from: '2026-02-30', text: 'x' }]), [{ field: 'texts.terms.0.from', code: 'WRONG_FORM' }]],
    ['a field of another section', ['MONEY', () => ({ dueDay: 3, tabs: [] })], [{ field: 'tabs', code: 'UNKNOWN_FIELD' }]],
    ['a field that nobody knows', ['MONEY', () => ({ feeds: { lottery: 1 } })], [{ field: 'feeds.lottery', code: 'UNKNOWN_FIELD' }]],
  ];

  it.each(SITE_BREAKING)('can’t have %s', async (_, [section, value], problems) => {
    const { settings } = await desk();
    expect(await refused(async () => (await save(section, value(settings))).problems)).toEqual(problems);
  });

  it('can’t be published where the platform’s floor has risen above the draft', async () => {
    const { settings } = await desk();
    await save('PASSWORDS', { passwordPolicy: { ...settings.passwordPolicy, minLength: 7 } });
    await rows('update platform_setting set password_floor = 8');
    expect(await refused(async () => (await act('publishSettings')).problems)).toEqual([{ field: 'passwordPolicy.minLength', code: 'BELOW_FLOOR' }]);
    await rows('update platform_setting set password_floor = 6');
    await act('dropSettingsDraft');
  });

  it('keep the words of terms that people have accepted, through a return too', async () => {
    const client = await deskApi(app, database, 'zlm');
    const { settings: { texts: { terms: accepted } } } = await desk(client);
    const change = (list: unknown) => save('TERMS', { texts: { terms: list } }, undefined, client);
    expect(accepted).toHaveLength(1);
    expect(await refused(async () => (await change([])).problems)).toEqual([{ field: 'texts.terms', code: 'ACCEPTED' }]);
    expect(await refused(async () => (await change([{ ...accepted[0], text: 'inaczej' }])).problems)).toEqual([{ field: 'texts.terms.0.text', code: 'ACCEPTED' }]);
    const added = { version: 'teraz', from: '2020-01-01', text: 'nowy' };
    const { desk: drafted } = await change([...accepted, added]);
    await client.graphql(`mutation { publishSettings(version: ${drafted!.version}) { ${PROBLEMS} } }`);
    const { version } = await desk(client);
    const { data } = await client.graphql<{ returnSettings: Outcome }>(`mutation { returnSettings(version: ${version}, number: 1) { ${PROBLEMS} desk { settings } } }`);
    expect(data!.returnSettings).toMatchObject({ problems: [], desk: { settings: { texts: { terms: [...accepted, added] } } } });
  });

  it('know no version that there never was', async () => {
    expect(await refused(async () => (await act('returnSettings', ', number: 4711')).problems)).toEqual([{ field: 'number', code: 'NOT_FOUND' }]);
  });

  it('go out as a file and come back in as a draft', async () => {
    const { body: yaml, headers } = await admin.request<string>('/desk/settings/set-up.yaml');
    expect(headers['content-disposition']).toContain('hutnik.yaml');
    expect((await importing(yaml.replace(/^dueDay: .*/m, 'dueDay: 9'))).body).toEqual({ problems: [] });
    expect((await desk()).changes).toEqual([{ field: 'dueDay', item: null, before: '15', after: '9' }]);
    expect((await admin.request<string>('/desk/settings/set-up.yaml')).body).toBe(yaml);
    expect((await admin.request<string>('/desk/settings/set-up.yaml?szkic=1')).body).toBe(yaml.replace(/^dueDay: .*/m, 'dueDay: 9'));
    await act('dropSettingsDraft');
  });

  it.each([
    ['a wrong value', (yaml: string) => yaml.replace(/^dueDay: .*/m, 'dueDay: 31'), { field: 'dueDay', code: 'TOO_BIG', line: expect.any(Number) }],
    ['another cooperative’s', (yaml: string) => yaml.replace(/^slug: .*/m, 'slug: zlm'), { field: 'slug', code: 'NOT_YOURS', line: 1 }],
    ['something else', () => '%PDF-1.7', { field: null, code: expect.stringMatching(/NOT_YAML|NO_SET_UP/), line: expect.any(Number) }],
  ])('take no file with %s', async (_, broken, problem) => {
    const { body: yaml } = await admin.request<string>('/desk/settings/set-up.yaml');
    expect(await refused(async () => (await importing(broken(yaml))).body.problems)).toEqual([problem]);
    expect(await refused(async () => (await importing(yaml, 4711)).body.problems)).toEqual([{ field: null, code: 'OUTDATED', line: null }]);
  });

  it('take a sign as an SVG that is cleaned, or as a PNG that is drawn anew', async () => {
    const shape = '<path d="M0 0h8v8z"/>';
    const cleaned = await upload('/desk/settings/signs/logo', `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8" onload="x()"><script>x()</script>${shape}</svg>`);
    expect(cleaned.body).toEqual({ svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">${shape}</svg>`, cleaned: true });
    const png = await sharp({ create: { width: 900, height: 300, channels: 4, background: '#174a84' } }).withMetadata({ exif: { IFD0: { Artist: 'SEKRET' } } }).png().toBuffer();
    const { body: { svg } } = await upload('/desk/settings/signs/logo', png);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 576 192"/);
    expect(Buffer.from(/base64,([^"]+)/.exec(svg)![1]!, 'base64').toString('latin1')).not.toContain('SEKRET');
    const { settings } = await desk();
    expect((await save('BRAND', { brand: { ...settings.brand, logo: svg } })).problems).toEqual([]);
    expect((await admin.request<string>('/brand/logo.svg?podglad=1')).body).toBe(svg);
    expect((await api(app, 'hutnik.localhost').request<string>('/brand/logo.svg?podglad=1')).body).toBe(settings.brand.logo);
    await act('dropSettingsDraft');
    const fault = async (content: Buffer | string) => {
      const { status, body } = await upload('/desk/settings/signs/icon', content);
      return [status, body.code];
    };
    expect(await fault('<html></html>')).toEqual([422, 'NOT_A_SIGN']);
    expect(await fault(Buffer.concat([png.subarray(0, 200)]))).toEqual([422, 'NOT_A_SIGN']);
    expect(await fault(`<svg xmlns="http://www.w3.org/2000/svg">${`<path d="${'M0 0'.repeat(2_000)}"/>`.repeat(2)}</svg>`)).toEqual([422, 'TOO_LARGE']);
    expect((await upload('/desk/settings/signs/banner', png)).status).toBe(404);
  });

  it('can be changed by the desk’s login alone, and by it only while somebody is named', async () => {
    const change = `update cooperative_settings set settings = settings`;
    for (const role of ['app', 'worker', 'operator'] as const) await expect(asRole(database, role, change)).rejects.toMatchObject({ code: '42501' });
    const [{ id } = { id: '' }] = await rows<{ id: string }>(`select id from cooperative where slug = 'hutnik'`);
    const [{ staff } = { staff: '' }] = await rows<{ staff: string }>(`select id as staff from staff_member where email = 'admin@hutnik.example'`);
    expect(await asRole(database, 'desk', `${change} returning 1`, { cooperativeId: id })).toEqual([]);
    // Named, it may, of this cooperative's row alone, and can't give a version another number than the next.
    expect(await asRole(database, 'desk', `${change} returning 1`, { cooperativeId: id, staffId: staff })).toHaveLength(1);
    await expect(asRole(database, 'desk', 'update cooperative_settings set revision = 1', { cooperativeId: id, staffId: staff })).rejects.toMatchObject({ code: '42501' });
    for (const role of ['app', 'worker', 'operator'] as const) await expect(asRole(database, role, 'select from settings_draft')).rejects.toMatchObject({ code: '42501' });
  });
});
