import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { TOTP } from 'otpauth';
import { newToken, tokenHash } from '#libs/secrets';
import { STAFF_COOKIE } from '../../src/staff/index.js';
import { api, type Client } from './api.js';
import { asRole, type TestDatabase } from './database.js';
import { staffOf, type StaffLogin } from './run.js';

/** The one-time code of a secret; `ahead` steps of 30 seconds from now, as no step is taken twice. */
export const totpCode = (secret: string, ahead = 0): string => new TOTP({ secret }).generate({ timestamp: Date.now() + ahead * 30_000 });

/**
 * The session cookie of somebody of the demo's office, put straight into the database: signing in takes a code of the
 * clock's, and has tests of its own (test/api/staff-sign-in.e2e.ts).
 */
export async function deskCookie(database: TestDatabase, slug: string, role: StaffLogin['role'] = 'ADMIN'): Promise<{ name: string; value: string }> {
  const token = newToken();
  const rows = await asRole(database, 'admin',
    `insert into staff_session (cooperative_id, token_hash, staff_id, host, device, stage, expires_at)
     select c.id, $3, m.id, c.slug || '.localhost', 'Test', 'FULL', now() + interval '1 hour'
     from cooperative c join staff_member m on m.cooperative_id = c.id and m.email = $2 where c.slug = $1 returning 1`,
    { values: [slug, staffOf(slug, role).email, tokenHash(token)] });
  if (rows.length !== 1) throw new Error(`${slug} has no ${role}`);
  return { name: STAFF_COOKIE, value: token };
}

/** A client at the desk of a cooperative. */
export async function deskApi(app: NestFastifyApplication, database: TestDatabase, slug: string, role: StaffLogin['role'] = 'ADMIN'): Promise<Client> {
  const client = api(app, `${slug}.localhost`);
  const { name, value } = await deskCookie(database, slug, role);
  client.cookies.set(name, value);
  return client;
}
