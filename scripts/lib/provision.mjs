import { Trouble } from './progress.mjs';

/** The five logins of one database; none is a superuser, makes roles or databases, or bypasses row-level security. */
export const ROLES = ['owner', 'app', 'worker', 'operator', 'desk'];

// The feed merges by MERGE … RETURNING old, new, and grants MAINTAIN: PostgreSQL 18.
const OLDEST = 180_000;
const UNDEFINED_DATABASE = '3D000';
const NO_ICU = ['0A000', '22023'];

const NEEDED = `An administrator's DATABASE_URL must belong to a role that may create roles and databases:
  create role my_admin login createrole createdb password '…';
Or give the addresses of the five roles made beforehand: DATABASE_URL (domownik_app), DATABASE_DESK_URL,
DATABASE_WORKER_URL, DATABASE_OPERATOR_URL and DATABASE_OWNER_URL.`;

/**
 * Makes the roles and the database where they are missing and closes what everybody may do by default. Roles belong to
 * the whole server and keep one password for all its databases. Safe to repeat.
 *
 * @param adminUrl address of a role that may create roles and databases
 * @param passwords by role: { owner, app, worker, operator, desk }
 * @returns addresses by role
 */
export async function provision({ adminUrl, database, passwords }) {
  await connected(adminUrl, async (admin) => {
    await refuseUnfit(admin);
    for (const role of ROLES) await makeRole(admin, `domownik_${role}`, passwords[role]);
    await makeDatabase(admin, database);
  });
  const urls = Object.fromEntries(
    ROLES.map((role) => [role, addressOf(adminUrl, database, `domownik_${role}`, passwords[role])]));
  await closeDefaults(urls.owner, database);
  return urls;
}

/** The same server's address with another database and, where given, another role. */
export function addressOf(url, database, role, password) {
  const address = new URL(url);
  if (!address.hostname) throw new Trouble('The address of PostgreSQL must name a host: postgres://role:password@host:port/database');
  address.pathname = `/${database}`;
  if (role) Object.assign(address, { username: role, password });
  return address.href;
}

/** Runs `work` with a connection; a database that doesn't exist yet is replaced by the server's own. */
export async function connected(url, work) {
  const { default: pg } = await import('pg');
  let client = new pg.Client({ connectionString: url });
  try {
    await client.connect().catch(async (error) => {
      if (error.code !== UNDEFINED_DATABASE) throw new Trouble(`PostgreSQL can't be reached: ${error.message || error.code}`);
      client = new pg.Client({ connectionString: addressOf(url, 'postgres') });
      await client.connect();
    });
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function refuseUnfit(admin) {
  const { rows } = await admin.query(`select current_setting('server_version_num')::int as number,
    current_setting('server_version') as version, rolsuper or (rolcreaterole and rolcreatedb) as able
    from pg_roles where rolname = current_user`);
  const [{ number, version, able }] = rows;
  if (number < OLDEST) throw new Trouble(`PostgreSQL 18 or newer is needed; the server is ${version}.`);
  if (!able) throw new Trouble(NEEDED);
}

async function makeRole(admin, role, password) {
  const { rows } = await admin.query(
    'select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as mighty from pg_roles where rolname = $1', [role]);
  if (rows[0]?.mighty) throw new Trouble(`The role ${role} may do too much: it must be no superuser, create no roles and
databases, and not bypass row-level security. Drop it, or take these rights away.`);
  const verb = rows.length > 0 ? 'alter' : 'create';
  await admin.query(`${verb} role ${role} login password ${admin.escapeLiteral(password)}`);
}

async function makeDatabase(admin, database) {
  const { rows } = await admin.query('select pg_get_userbyid(datdba) as owner from pg_database where datname = $1', [database]);
  if (rows[0]?.owner === 'domownik_owner') return;
  // Who gives a thing away must belong to whom it is given.
  await admin.query(`do $$ begin
    if not (select rolsuper from pg_roles where rolname = current_user) then grant domownik_owner to current_user; end if;
  end $$`);
  const name = admin.escapeIdentifier(database);
  if (rows.length > 0) return takeOver(admin, database);
  const create = `create database ${name} owner domownik_owner template template0 encoding 'UTF8'`;
  await admin.query(`${create} locale_provider icu icu_locale 'pl-PL'`).catch((error) => {
    // A server without ICU sorts names less well, and does everything else as it should.
    if (!NO_ICU.includes(error.code)) throw error;
    return admin.query(create);
  });
}

/** An empty database that the administrator has made beforehand becomes ours; one with tables is somebody's. */
async function takeOver(admin, database) {
  const { rows } = await admin.query(`select current_database() as here,
    (select count(*)::int from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r') as tables`);
  if (rows[0].here !== database || rows[0].tables > 0) {
    throw new Trouble(`The database ${database} belongs to another role and isn't empty. Name an empty one, or a new one.`);
  }
  await admin.query(`alter database ${admin.escapeIdentifier(database)} owner to domownik_owner`);
}

/** Nobody but the five gets in; making tables is the owner's, temporary ones are everybody's (the feed's staging). */
async function closeDefaults(ownerUrl, database) {
  await connected(ownerUrl, async (owner) => {
    const name = owner.escapeIdentifier(database);
    await owner.query(`revoke all on database ${name} from public;
      grant connect, temporary on database ${name} to domownik_app, domownik_worker, domownik_operator, domownik_desk;
      revoke create on schema public from public`);
  });
}
