import pg from 'pg';
import { PLATFORM_ID } from '#libs/cooperative';
import { newToken, tokenHash } from '#libs/secrets';
import { bareSettings } from '../settings.js';
import { fillApplications } from './fill/applications.js';
import { fillFaults } from './fill/faults.js';
import { fillFeeds } from './fill/feeds.js';
import { fillLedger } from './fill/ledger.js';
import { fillMessages } from './fill/messages.js';
import { fillPeople, fillWords } from './fill/people.js';
import { fillPlaces } from './fill/places.js';
import { fillReadings } from './fill/readings.js';
import { fillingOf } from './fill/sql.js';
import { fillTrail } from './fill/trail.js';

export const DESK_HOST = 'bench.localhost';
export const CONSOLE_HOST = 'console.localhost';
const OTHERS = 10;
const OTHER_SHARE = 0.1;
/** Cooperatives that have nothing but a name and a count of what they use, for the operators' list. */
const LISTED_ONLY = 4_000;
const REVISIONS = 60;

const SETTINGS = {
  ...bareSettings('Bench'), onboarding: 'APPLICATION', districtLookup: true, meterReporting: { enabled: true },
  tabs: ['home', 'ledger', 'meters', 'readings', 'faults', 'notices', 'correspondence'].map((tab) => ({ tab })),
};

/** Whom the lists are asked as: the session's cookie values. */
export interface ListsData {
  cooperativeId: string;
  admin: string;
  operator: string;
}

const FILLERS = { fillPlaces, fillPeople, fillWords, fillLedger, fillFaults, fillReadings, fillMessages, fillApplications, fillTrail, fillFeeds };

/** Empties the database and fills a large cooperative, ten others with a tenth of it each, and the platform's row. */
export async function fillLists(admin: pg.Client): Promise<void> {
  await admin.query('truncate cooperative cascade');
  // Rows that are known to be sound needn't be checked one by one, nor told of.
  await admin.query('set session_replication_role = replica');
  const cooperativeId = await cooperative(admin, 'bench', DESK_HOST);
  const fillings = [fillingOf(admin, cooperativeId, 1)];
  for (let at = 0; at < OTHERS; at += 1) {
    fillings.push(fillingOf(admin, await cooperative(admin, `bench-other-${at}`, `bench-other-${at}.localhost`), OTHER_SHARE));
  }
  for (const [name, fill] of Object.entries(FILLERS)) {
    const begun = performance.now();
    for (const filling of fillings) await fill(filling);
    // What is filled next is joined to what is there.
    await admin.query('analyze');
    console.log(`${name} ${((performance.now() - begun) / 1_000).toFixed(1)} s`);
  }
  await platform(admin);
  await admin.query('set session_replication_role = origin');
  await admin.query('vacuum analyze');
}

/** Signs an admin of the large cooperative and an operator in. @throws where nothing was filled */
export async function signIn(admin: pg.Client): Promise<ListsData> {
  const { rows: [found] } = await admin.query<{ cooperative_id: string }>('select cooperative_id from cooperative_domain where host = $1', [DESK_HOST]);
  if (!found) throw new Error('the database is not filled');
  const { cooperative_id: id } = found;
  return { cooperativeId: id, admin: await session(admin, id, DESK_HOST, 'ADMIN'), operator: await session(admin, PLATFORM_ID, CONSOLE_HOST, 'OPERATOR') };
}

async function cooperative(admin: pg.Client, slug: string, host: string, id?: string): Promise<string> {
  const { rows } = await admin.query<{ id: string }>('insert into cooperative (id, slug) values (coalesce($2::uuid, gen_random_uuid()), $1) returning id', [slug, id]);
  const made = rows[0]!.id;
  await admin.query('insert into cooperative_domain values ($1, $2)', [host, made]);
  await admin.query('insert into cooperative_settings (cooperative_id, settings, revision) values ($1, $2, $3)', [made, SETTINGS, REVISIONS]);
  await admin.query(`insert into settings_revision (cooperative_id, number, settings, published_at)
    select $1, n, $2, now() - (${REVISIONS} - n) * interval '7 days' from generate_series(1, ${REVISIONS}) n`, [made, SETTINGS]);
  return made;
}

async function platform(admin: pg.Client): Promise<void> {
  await cooperative(admin, 'platform', CONSOLE_HOST, PLATFORM_ID);
  await admin.query(`insert into staff_member (cooperative_id, email, name, roles, password_hash, totp_confirmed_at)
    values ($1, 'op@example.pl', 'Jan Zych', '{OPERATOR}', '-', now())`, [PLATFORM_ID]);
  await admin.query(`insert into cooperative (slug) select 'bench-listed-' || lpad(n::text, 4, '0') from generate_series(1, ${LISTED_ONLY}) n`);
  await admin.query(`insert into cooperative_domain select slug || '.localhost', id from cooperative where slug like 'bench-listed-%'`);
  await admin.query(`insert into cooperative_usage (cooperative_id, name, premises, persons, accounts, logins, logins_in_use, sign_ins_week, staff, feeds_month,
      feeds_refused_month, mails_waiting, mails_failed, stored_bytes)
    select id, 'Spółdzielnia ' || slug, 700, 1000, 900, 500, 400, 200, 5, 60, 2, 0, 0, 1000000 from cooperative where id <> $1`, [PLATFORM_ID]);
}

/** Opens a session of somebody with a role, as a sign-in with both factors would. */
async function session(admin: pg.Client, id: string, host: string, role: string): Promise<string> {
  const token = newToken();
  await admin.query(
    `insert into staff_session (cooperative_id, token_hash, staff_id, host, device, stage, expires_at)
     select $1, $2, id, $3, 'bench', 'FULL', now() + interval '12 hours' from staff_member where cooperative_id = $1 and $4::staff_role = any (roles) limit 1`,
    [id, tokenHash(token), host, role]);
  return token;
}
