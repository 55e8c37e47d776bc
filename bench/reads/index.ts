import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOST, prepareData, YEAR, type BenchData, type Resident } from './data.js';
import { burst, post, type NextRequest } from './load.js';
import { serve, type Served } from './servers.js';

const ROUNDS = 5;
const SECONDS = 4;
const WARM_UP_SECONDS = 3;

type Way = 'reference' | 'trusted' | 'other';
const WAYS: Way[] = ['reference', 'trusted', 'other'];

/** One of the two reads: how each way asks for it, and what a right answer contains. */
interface Read {
  name: 'home' | 'statement-year';
  operation: string;
  variables(resident: Resident): Record<string, unknown>;
  /** Parameters of the reference's statements from $3 on. */
  values(resident: Resident): unknown[];
  expected: string;
}

const READS: Read[] = [
  { name: 'home', operation: 'Home', variables: () => ({}), values: () => [], expected: 'ul. Polna' },
  {
    name: 'statement-year',
    operation: 'StatementYear',
    variables: ({ accountId }) => ({ accountId, year: YEAR }),
    values: ({ accountId }) => [accountId, YEAR],
    expected: `${YEAR}-12`,
  },
];

/**
 * Home and the financial card over GraphQL, with session, permissions and row-level security, side by side with a bare
 * Node + pg server that runs the same statements. Interleaved rounds; medians; the ratio is of requests a second.
 */
export async function benchReads(): Promise<void> {
  const database = new URL(process.env.DATABASE_URL!).pathname.slice(1);
  console.log('reads: filling 2,000 residents, 4,000 accounts, 240,000 months …');
  const data = await prepareData(process.env.DATABASE_ADMIN_URL!, database);
  const env = { DATABASE_POOL_SIZE: '4' };
  const [reference, application] = [await serve('./reference.js', env), await serve('../../src/main.js', env)];
  try {
    const lines: string[] = [];
    for (const read of READS) lines.push(await measure(read, data, reference, application));
    console.log(lines.join('\n'));
  } finally {
    await Promise.all([reference.stop(), application.stop()]);
  }
}

async function measure(read: Read, data: BenchData, reference: Served, application: Served): Promise<string> {
  const server = (way: Way) => (way === 'reference' ? reference : application);
  const rates: Record<Way, number[]> = { reference: [], trusted: [], other: [] };
  const cpu: Record<Way, number[]> = { reference: [], trusted: [], other: [] };
  for (const way of WAYS) await burst(server(way).port, requests(way, read, data), WARM_UP_SECONDS, read.expected);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const way of WAYS) {
      const before = server(way).cpuSeconds();
      const { requestsPerSecond } = await burst(server(way).port, requests(way, read, data), SECONDS, read.expected);
      rates[way].push(requestsPerSecond);
      cpu[way].push(((server(way).cpuSeconds() - before) / (requestsPerSecond * SECONDS)) * 1e6);
    }
  }
  for (const way of WAYS) {
    const rate = median(rates[way]);
    console.log(`${read.name.padEnd(15)} ${way.padEnd(10)} ${rate.toFixed(0).padStart(6)} requests/s  ` +
      `${median(cpu[way]).toFixed(0).padStart(4)} µs of Node a request  ratio ${(rate / median(rates.reference)).toFixed(2)}`);
  }
  return `${read.name} ratio ${(median(rates.trusted) / median(rates.reference)).toFixed(2)}`;
}

/** The next request of a way, resident after resident. */
function requests(way: Way, read: Read, { cooperativeId, residents }: BenchData): NextRequest {
  let at = 0;
  const next = () => residents[at++ % residents.length]!;
  if (way === 'reference') {
    return () => {
      const resident = next();
      return post(`/${read.name}`, HOST, {}, { cooperativeId, personId: resident.personId, values: read.values(resident) });
    };
  }
  const [hash, query] = documentOf(read.operation);
  const origin = `http://${HOST}`;
  return () => {
    const resident = next();
    const document = way === 'trusted' ? { hash } : { query };
    return post('/graphql', HOST, { origin, cookie: `__Host-domownik=${resident.token}` }, { ...document, variables: read.variables(resident) });
  };
}

function documentOf(operation: string): [hash: string, text: string] {
  const file = join(process.cwd(), 'web/src/graphql/persisted-documents.json');
  const documents = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
  const found = documents.find(([, text]) => new RegExp(`query ${operation}\\b`).test(text));
  if (!found) throw new Error(`the web application has no query ${operation}`);
  return found;
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
