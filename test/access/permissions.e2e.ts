import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PermissionTable } from '#libs/access';
import { testApplication, testDatabase, type TestDatabase } from '../support/index.js';

describe('who may call what', () => {
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

  it('is what was reviewed', () => {
    const table = [...app.get(PermissionTable, { strict: false }).entries()].map(([name, permission]) => `${name}: ${permission}`);
    expect(table).toMatchSnapshot();
  });
});
