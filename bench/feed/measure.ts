import { fork } from 'node:child_process';
import { createReadStream, readFileSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { FeedOutcome } from '../../src/feed/index.js';

const TICKS_PER_SECOND = 100;

/** What one load took. CPU is NaN where the system does not tell (only Linux does). */
export interface Taken {
  seconds: number;
  nodeCpu: number;
  postgresCpu: number;
  /** Peak of the loading process, resident. */
  peakMb: number;
}

interface Told {
  outcome: FeedOutcome;
  steps: Record<string, number>;
  seconds: number;
  cpuSeconds: number;
  peakMb: number;
}

/** Loads a package through the feed, in a process of its own. @throws where the package is refused */
export async function loadThroughFeed(admin: pg.Client, databaseUrl: string, cooperative: string, path: string): Promise<Taken & Told> {
  const before = await postgresCpu(admin);
  const child = fork(fileURLToPath(new URL('./load.js', import.meta.url)), [databaseUrl, cooperative, path]);
  const told = await new Promise<Told>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Told));
    child.once('exit', (code) => reject(new Error(`the load ended with ${code}`)));
  });
  if (told.outcome.state !== 'APPLIED') throw new Error(JSON.stringify(told.outcome));
  return { ...told, nodeCpu: told.cpuSeconds, postgresCpu: (await postgresCpu(admin)) - before };
}

/** Copies typed rows into a plain table, as \copy does. */
export async function copyRows(admin: pg.Client, databaseUrl: string, table: string, file: string): Promise<Taken> {
  const [before, node] = [await postgresCpu(admin), process.cpuUsage()];
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const begun = performance.now();
  await pipeline(createReadStream(file), client.query(copyFrom(`copy ${table} from stdin`)));
  const seconds = (performance.now() - begun) / 1000;
  await client.end();
  const { user, system } = process.cpuUsage(node);
  return { seconds, nodeCpu: (user + system) / 1e6, postgresCpu: (await postgresCpu(admin)) - before, peakMb: Number.NaN };
}

/** CPU seconds of all connections of the server that have ended by now. */
async function postgresCpu(admin: pg.Client): Promise<number> {
  const { rows } = await admin.query<{ pid: string }>(`select split_part(pg_read_file('postmaster.pid'), E'\\n', 1) as pid`);
  await new Promise((resolve) => void setTimeout(resolve, 200));
  try {
    const fields = readFileSync(`/proc/${rows[0]!.pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
    return (Number(fields[13]) + Number(fields[14])) / TICKS_PER_SECOND;
  } catch {
    return Number.NaN;
  }
}
