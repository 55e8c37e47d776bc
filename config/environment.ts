import { z } from 'zod';

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
const MODES = ['demo', 'production', 'test'] as const;

/** What each mode takes for granted; production is the strict one, and the one that an unset DOMOWNIK_MODE means. */
const DEFAULTS = {
  demo: { PASSWORD_FLOOR: '6', LOG_LEVEL: 'warn', DATABASE_POOL_SIZE: '4' },
  production: { PASSWORD_FLOOR: '8', LOG_LEVEL: 'info', DATABASE_POOL_SIZE: '4' },
  test: { PASSWORD_FLOOR: '6', LOG_LEVEL: 'error', DATABASE_POOL_SIZE: '3' },
};

const postgresUrl = z
  .string('is missing: the address of a PostgreSQL database is wanted')
  .regex(/^postgres(ql)?:\/\//, 'is no address of a PostgreSQL database (postgres://role:password@host:port/database)');

// '2:secret' is version 2 of the secret; one without a version is the first.
const versioned = z
  .string('is missing: a secret of at least 32 characters is wanted')
  .transform((text) => {
    const [, version = '1', secret = ''] = /^(?:(\d{1,5}):)?(.*)$/s.exec(text.trim()) ?? [];
    return { version: Number(version), secret };
  })
  .refine(({ secret }) => secret.length >= 32, 'needs at least 32 characters')
  .refine(({ version }) => version >= 1 && version <= 65_535, 'needs a version from 1 to 65535, such as 2:secret');

type Versioned = z.output<typeof versioned>;

const olderVersions = z.string().default('').transform((list) => list.split(',').map((each) => each.trim()).filter(Boolean)).pipe(z.array(versioned));

const unique = (values: number[]): boolean => new Set(values).size === values.length;

const mode = z.enum(MODES, `must be one of ${MODES.join(', ')}`).default('production');

const variables = z.object({
  DOMOWNIK_MODE: mode,
  PORT: z.coerce.number('must be a port number').int().min(0).max(65_535).default(3000),
  HOST: z.string().default('localhost'),
  TRUSTED_PROXIES: z.string().optional(),
  DATABASE_URL: postgresUrl,
  DATABASE_DIRECT_URL: postgresUrl.optional(),
  DATABASE_DESK_URL: postgresUrl.optional(),
  DATABASE_WORKER_URL: postgresUrl.optional(),
  DATABASE_OPERATOR_URL: postgresUrl.optional(),
  DATABASE_OWNER_URL: postgresUrl.optional(),
  DATABASE_POOL_SIZE: z.coerce.number('must be a number').int().min(1).max(100),
  PASSWORD_PEPPER: versioned,
  PASSWORD_PEPPERS_OLD: olderVersions,
  PASSWORD_FLOOR: z.coerce.number('must be a number').int().min(6, 'must not be below 6').max(64),
  SMTP_URL: z.string().regex(/^smtps?:\/\//, 'is no address of a mail server (smtp://user:password@host:port)').optional(),
  MAIL_FROM: z.email('is no e-mail address').default('portal@domownik.example'),
  MAIL_CATCHER_PORT: z.coerce.number('must be a port number').int().min(1).max(65_535).optional(),
  PLATFORM_HOST: z.string().regex(/^[a-z0-9.-]+$/, 'must be a host, lower case and without a port').optional(),
  SITE_URL: z.string().regex(/^https?:\/\/\{host\}(:\d+)?$/, 'must be http(s)://{host} with a port where one is needed').default('https://{host}'),
  DEMO_TOTP_SECRET: z.string().regex(/^[A-Z2-7]{16,}$/, 'is no base32').optional(),
  DOMOWNIK_TODAY: z.iso.date('must be a day such as 2026-11-22').optional(),
  WEBHOOKS_TO_PRIVATE: z.enum(['true', 'false'], 'must be true or false').default('false'),
  FEED_WATCH_DIR: z.string().optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`),
}).refine(({ PASSWORD_PEPPER, PASSWORD_PEPPERS_OLD }) => unique([PASSWORD_PEPPER, ...PASSWORD_PEPPERS_OLD].map(({ version }) => version)),
  { path: ['PASSWORD_PEPPERS_OLD'], message: 'names a version twice, or that of PASSWORD_PEPPER' });

/** The platform's secrets: one makes what is new, the older ones still read what they made. */
export interface Peppers {
  /** The version by which passwords are hashed and texts are sealed from now on. */
  current: number;
  /** Every version that is still known, the current one among them. */
  byVersion: ReadonlyMap<number, string>;
}

/** A process's settings that differ from place to place; those of a cooperative are in the database. */
export interface Environment {
  /** Decides what is open: introspection, the entry page, stack traces. */
  mode: (typeof MODES)[number];
  port: number;
  host: string;
  /** Addresses (CIDR, comma-separated) of the proxies whose X-Forwarded-For is believed; false: nobody's. */
  trustedProxies: string | false;
  /** Role domownik_app; may lead through PgBouncer. */
  databaseUrl: string;
  /** Role domownik_app past any pooler, for LISTEN; null: nothing is heard, so nothing may be remembered. */
  directDatabaseUrl: string | null;
  /** Role domownik_desk, for the staff's requests; may lead through PgBouncer. Null: this process has no staff area. */
  deskDatabaseUrl: string | null;
  /** Role domownik_worker; null where a process does no worker's job. */
  workerDatabaseUrl: string | null;
  /** Role domownik_operator; null where a process creates no cooperatives. */
  operatorDatabaseUrl: string | null;
  /** Role domownik_owner; null where a process doesn't migrate. */
  ownerDatabaseUrl: string | null;
  /** Connections that one process keeps at most; they are pipelined, so few carry much. */
  poolSize: number;
  /** Secrets mixed into every password hash, and from which the keys of all that is kept sealed are derived. */
  peppers: Peppers;
  /** The least password length that any cooperative's policy may have. */
  passwordFloor: number;
  logLevel: (typeof LOG_LEVELS)[number];
  /** The mail server (smtp:// or smtps://); null: mail waits in the outbox. */
  smtpUrl: string | null;
  /** The host of the operators' console; null where this process has none. It wants operatorDatabaseUrl as well. */
  platformHost: string | null;
  /** The sender's address of every mail; its name is the cooperative's. */
  mailFrom: string;
  /** Where the demo's own mail server listens, which takes every mail and delivers none; null outside the demo. */
  mailCatcherPort: number | null;
  /** The second factor of the demo's staff, whose code of the moment its front door shows; null outside the demo. */
  demoTotpSecret: string | null;
  /** How a cooperative's host becomes an address, such as https://{host}; for links in mail. */
  siteUrl: string;
  /** True where webhooks may lead to inner networks and go by plain http: a self-hosted set-up, and tests. */
  webhooksToPrivate: boolean;
  /** The folder with a folder for every cooperative, by slug, out of which the worker takes feeds; null: none. */
  feedWatchDir: string | null;
  /** The day that the house takes for today, for tests; null: the calendar's. Never in production. */
  today: string | null;
}

/** An environment that can't be used; the message names each variable and its reason, never a value. */
export class EnvironmentError extends Error {}

/**
 * Reads and checks the process's environment variables; an empty one counts as unset.
 *
 * @throws EnvironmentError naming every variable that is missing or wrong
 */
export function readEnvironment(env: NodeJS.ProcessEnv = process.env): Environment {
  const given = withoutEmpty(env);
  const defaults = DEFAULTS[mode.catch('production').parse(given.DOMOWNIK_MODE)];
  const read = check(variables, { ...defaults, ...given });
  return {
    mode: read.DOMOWNIK_MODE,
    port: read.PORT,
    host: read.HOST,
    trustedProxies: read.TRUSTED_PROXIES ?? false,
    databaseUrl: read.DATABASE_URL,
    directDatabaseUrl: read.DATABASE_DIRECT_URL ?? null,
    deskDatabaseUrl: read.DATABASE_DESK_URL ?? null,
    workerDatabaseUrl: read.DATABASE_WORKER_URL ?? null,
    operatorDatabaseUrl: read.DATABASE_OPERATOR_URL ?? null,
    ownerDatabaseUrl: read.DATABASE_OWNER_URL ?? null,
    poolSize: read.DATABASE_POOL_SIZE,
    peppers: peppersOf(read.PASSWORD_PEPPER, read.PASSWORD_PEPPERS_OLD),
    passwordFloor: read.PASSWORD_FLOOR,
    logLevel: read.LOG_LEVEL,
    smtpUrl: read.SMTP_URL ?? null,
    platformHost: read.PLATFORM_HOST ?? null,
    mailFrom: read.MAIL_FROM,
    mailCatcherPort: read.DOMOWNIK_MODE === 'demo' ? (read.MAIL_CATCHER_PORT ?? null) : null,
    demoTotpSecret: read.DOMOWNIK_MODE === 'demo' ? (read.DEMO_TOTP_SECRET ?? null) : null,
    siteUrl: read.SITE_URL,
    webhooksToPrivate: read.WEBHOOKS_TO_PRIVATE === 'true',
    feedWatchDir: read.FEED_WATCH_DIR ?? null,
    today: read.DOMOWNIK_MODE === 'production' ? null : (read.DOMOWNIK_TODAY ?? null),
  };
}

/**
 * Reads the owner's address alone, for a migration job that has no other secret.
 *
 * @throws EnvironmentError when DATABASE_OWNER_URL is missing or wrong
 */
export function readOwnerDatabaseUrl(env: NodeJS.ProcessEnv = process.env): string {
  return check(z.object({ DATABASE_OWNER_URL: postgresUrl }), withoutEmpty(env)).DATABASE_OWNER_URL;
}

const peppersOf = (current: Versioned, older: Versioned[]): Peppers =>
  ({ current: current.version, byVersion: new Map([current, ...older].map(({ version, secret }) => [version, secret])) });

function withoutEmpty(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
}

function check<T>(schema: z.ZodType<T>, given: NodeJS.ProcessEnv): T {
  const read = schema.safeParse(given);
  if (read.success) return read.data;
  const reasons = read.error.issues.map(({ path, message }) => `  ${path.join('.')} ${message}`);
  throw new EnvironmentError(`The environment is incomplete:\n${reasons.join('\n')}`);
}
