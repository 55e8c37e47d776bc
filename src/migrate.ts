import { Logger as QueueLogger, runMigrations } from 'graphile-worker';
import type { DataSource } from 'typeorm';
import { migrationDataSource } from '#config/data-source';
import { readOwnerDatabaseUrl } from '#config/environment';

// Any number will do, as long as every migrating process asks for the same.
const MIGRATION_LOCK = 1_790_000_000;

const USAGE = 'usage: migrate [run | revert]   (revert takes back the newest migration)';

/** Brings the database up to date, all pending migrations in one transaction; answers their names, oldest first. */
export const migrate = (ownerDatabaseUrl: string): Promise<string[]> =>
  alone(ownerDatabaseUrl, async (source) => {
    // The job queue keeps its tables by itself; ours give rights on them.
    await runMigrations({ connectionString: ownerDatabaseUrl, logger: new QueueLogger(() => () => undefined) });
    return (await source.runMigrations()).map(({ name }) => name);
  });

/** Takes the newest migration back; answers its name, or null when there is none. */
export const revert = (ownerDatabaseUrl: string): Promise<string | null> =>
  alone(ownerDatabaseUrl, async (source) => {
    const newest = await newestMigration(source);
    if (newest) await source.undoLastMigration();
    return newest;
  });

/** The command `migrate`: under DATABASE_OWNER_URL, which is all that it needs. @returns the exit code */
export async function migrateCommand(argv: string[], env: NodeJS.ProcessEnv = process.env): Promise<number> {
  const [what = 'run', ...rest] = argv;
  if (rest.length > 0 || !['run', 'revert'].includes(what)) {
    console.error(USAGE);
    return 2;
  }
  const url = readOwnerDatabaseUrl(env);
  if (what === 'revert') {
    console.log((await revert(url)) ?? 'nothing to take back');
    return 0;
  }
  const names = await migrate(url);
  console.log(names.length > 0 ? names.join('\n') : 'the database is up to date');
  return 0;
}

/** Two replicas that start at once must not migrate at once: the second waits, and then finds nothing to do. */
async function alone<T>(ownerDatabaseUrl: string, work: (source: DataSource) => Promise<T>): Promise<T> {
  const source = await migrationDataSource(ownerDatabaseUrl).initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    return await work(source);
  } finally {
    // Closing the connection gives the lock back.
    await lock.release();
    await source.destroy();
  }
}

async function newestMigration(source: DataSource): Promise<string | null> {
  const rows = (await source.query('select name from schema_migration order by timestamp desc limit 1')) as { name: string }[];
  return rows[0]?.name ?? null;
}
