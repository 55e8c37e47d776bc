import { parseArgs } from 'node:util';
import pg from 'pg';
import { serve } from '../reads/servers.js';
import { ask, type Asker } from './ask.js';
import { CONSOLE_HOST, DESK_HOST, fillLists, signIn } from './data.js';
import { listsOf, type List } from './lists.js';
import { samplesOf } from './samples.js';

const REQUESTS = 15;

/** What a list took, in milliseconds. */
interface Taken {
  name: string;
  median: number;
  worst: number;
}

/**
 * Every list of the desk and the console, opened over HTTP by a signed-in member of staff of a large cooperative: 40,000 premises, a
 * million entries, a million events of the trail, with ten others beside it. One request at a time, after one that warms up.
 */
export async function benchLists(args: string[]): Promise<void> {
  const { values: { filled, only = '' } } = parseArgs({ args, options: { filled: { type: 'boolean' }, only: { type: 'string' } } });
  const url = new URL(process.env.DATABASE_ADMIN_URL!);
  url.pathname = new URL(process.env.DATABASE_URL!).pathname;
  const admin = new pg.Client({ connectionString: url.href });
  await admin.connect();
  if (!filled) console.log('lists: filling 40,000 premises, 1,000,000 entries, 1,000,000 events, and ten cooperatives of a tenth …');
  if (!filled) await fillLists(admin);
  const { cooperativeId, ...tokens } = await signIn(admin);
  const lists = listsOf(await samplesOf(admin, cooperativeId)).filter(({ name }) => name.includes(only));
  await admin.end();
  const server = await serve('../../src/main.js', { PLATFORM_HOST: CONSOLE_HOST });
  try {
    const desk: Asker = { port: server.port, host: DESK_HOST, token: tokens.admin };
    const console_: Asker = { port: server.port, host: CONSOLE_HOST, token: tokens.operator };
    tell(await measureAll(lists, (list) => (list.console ? console_ : desk)));
  } finally {
    await server.stop();
  }
}

async function measureAll(lists: List[], askerOf: (list: List) => Asker): Promise<Taken[]> {
  const all: Taken[] = [];
  for (const list of lists) all.push(await measure(list, askerOf(list)));
  return all;
}

async function measure({ name, operation, variables }: List, asker: Asker): Promise<Taken> {
  await ask(asker, operation, variables);
  const times: number[] = [];
  for (let at = 0; at < REQUESTS; at += 1) times.push((await ask(asker, operation, variables)).ms);
  times.sort((a, b) => a - b);
  return { name, median: times[Math.floor(REQUESTS / 2)]!, worst: times.at(-1)! };
}

function tell(all: Taken[]): void {
  console.log(`${'list'.padEnd(34)} median ms  worst ms`);
  for (const { name, median, worst } of all) console.log(`${name.padEnd(34)} ${median.toFixed(1).padStart(9)} ${worst.toFixed(1).padStart(9)}`);
  const slowest = all.toSorted((a, b) => b.median - a.median)[0]!;
  console.log(`lists worst_median_ms ${slowest.median.toFixed(0)} list ${slowest.name}`);
}
