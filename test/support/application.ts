import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Environment } from '#config/environment';
import { createApplication } from '../../src/http/application.js';
import type { TestDatabase } from './database.js';

/**
 * Boots the real application on a test's database, ready for requests by inject and not listening. Its close belongs
 * into afterAll, before the database's drop.
 *
 * @param overrides settings that the test is about
 */
export async function testApplication(
  database: TestDatabase,
  overrides: Partial<Environment> = {},
): Promise<NestFastifyApplication> {
  const app = await createApplication({ ...database.environment, ...overrides });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
