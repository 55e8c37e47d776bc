import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PermissionTable } from '#libs/access';
import { deskApi, everyArea, testApplication, testDatabase, type TestDatabase } from '../support/index.js';

const ASK = {
  'desk.applications': '{ applications(search: "") { next } }',
  'desk.faults': '{ faultDeskFigures { open { count } } }',
  'desk.readings': '{ meteredBuildings { id } }',
  'desk.notices': '{ deskNotices { next } }',
  'desk.letters': '{ deskLetters { next } }',
} as const;
type Area = keyof typeof ASK;

/** As the seeds say: who has the tab, and where people apply. */
const HAS: Record<string, Area[]> = {
  hutnik: ['desk.faults', 'desk.notices'],
  armatury: [],
  zlm: ['desk.applications', 'desk.readings', 'desk.notices', 'desk.letters'],
};

describe('the parts of the desk', () => {
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

  it.each(Object.entries(HAS))('are at %s those that it has a use for, and else like none', async (slug, has) => {
    const admin = await deskApi(app, database, slug);
    const { data } = await admin.graphql<{ deskViewer: { permissions: string[] } }>('{ deskViewer { permissions } }');
    for (const [area, query] of Object.entries(ASK) as [Area, string][]) {
      expect(`${area} ${data!.deskViewer.permissions.includes(area)}`).toBe(`${area} ${has.includes(area)}`);
      const { errors } = await admin.graphql(query);
      expect(`${area} ${errors?.[0]?.extensions.code}`).toBe(`${area} ${has.includes(area) ? undefined : 'NOT_FOUND'}`);
    }
    expect(data!.deskViewer.permissions).toEqual(expect.arrayContaining(['desk.people.read', 'desk.staff', 'desk.audit', 'desk.figures']));
  });

  it('are shut by route as well', async () => {
    const admin = await deskApi(app, database, 'armatury');
    const routes = [...app.get(PermissionTable, { strict: false }).entries()].filter(([name, permission]) => name.startsWith('POST') && permission! in ASK);
    expect(routes.length).toBeGreaterThan(3);
    for (const [name] of routes) {
      const path = name.replace('POST ', '').replaceAll(/:\w+/g, '00000000-0000-4000-8000-000000000001');
      expect(`${name} ${(await admin.request(path, { method: 'POST', body: {} })).status}`).toBe(`${name} 404`);
    }
  });

  it('open with the settings (the control that makes the rest worth something)', async () => {
    const open = await testDatabase();
    await everyArea(open);
    const there = await testApplication(open);
    const admin = await deskApi(there, open, 'armatury');
    for (const [area, query] of Object.entries(ASK)) expect([area, (await admin.graphql(query)).errors]).toEqual([area, undefined]);
    await there.close();
    await open.drop();
  });
});
