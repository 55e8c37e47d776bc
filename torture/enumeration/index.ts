import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { createApplication } from '../../src/http/application.js';
import { HOST, torturePlace } from '../place.js';
import { areaUnderCurve } from './area-under-curve.js';

const SAMPLES = 2_000;
const TOLERANCE = 0.03;
/** Fewer than the limits allow an identifier, so that a hash is checked each time. */
const TRIES_EACH = 8;
const WARM_UP = 200;

/** What one class of identifiers was answered. */
interface Seen {
  times: number[];
  answers: Set<string>;
}

/**
 * Signing in with an identifier that exists and with one that does not, by turns, in the application's own process:
 * answers must be equal, and a classifier by time no better than chance.
 */
export async function tortureEnumeration(): Promise<void> {
  const { environment } = await torturePlace(1);
  const identifiers = Math.ceil((SAMPLES + WARM_UP) / TRIES_EACH);
  await multiply(environment.databaseUrl, identifiers);
  const app = await createApplication({ ...environment, trustedProxies: '127.0.0.1' });
  try {
    const known: Seen = { times: [], answers: new Set() };
    const unknown: Seen = { times: [], answers: new Set() };
    for (let n = 0; n < SAMPLES + WARM_UP; n += 1) await tryBoth(app, n, known, unknown);
    judge(known, unknown);
  } finally {
    await app.close();
  }
}

/** Which comes first changes each time at random, or whatever follows the first would be told apart by that. */
async function tryBoth(app: NestFastifyApplication, n: number, known: Seen, unknown: Seen): Promise<void> {
  const which = Math.floor(n / TRIES_EACH);
  const pair = [() => measure(app, `known${which}`, n, known), () => measure(app, `other${which}`, n, unknown)];
  for (const ask of Math.random() < 0.5 ? pair : pair.reverse()) await ask();
}

async function measure(app: NestFastifyApplication, identifier: string, n: number, seen: Seen): Promise<void> {
  const headers = { host: HOST, origin: `http://${HOST}`, 'x-forwarded-for': `10.1.${n >> 8}.${n & 255}`, cookie: `__Host-domownik-device=${'A'.repeat(43)}` };
  const began = process.hrtime.bigint();
  const reply = await app.inject({ method: 'POST', url: '/auth/sign-in', remoteAddress: '127.0.0.1', headers, payload: { identifier, password: 'nie to hasło' } });
  const took = Number(process.hrtime.bigint() - began);
  if (n >= WARM_UP) seen.times.push(took);
  seen.answers.add(`${reply.statusCode} ${Object.keys(reply.headers).sort().join()} ${reply.payload}`);
}

function judge(known: Seen, unknown: Seen): void {
  const area = areaUnderCurve(known.times, unknown.times);
  const medians = [known, unknown].map(({ times }) => (times.toSorted((a, b) => a - b)[times.length >> 1]! / 1e6).toFixed(2));
  console.log(`enumeration by sign-in: ${SAMPLES} a class, medians ${medians.join(' and ')} ms, AUC ${area.toFixed(3)}`);
  if (new Set([...known.answers, ...unknown.answers]).size !== 1) throw new Error('known and unknown identifiers are answered differently');
  if (Math.abs(area - 0.5) > TOLERANCE) throw new Error(`an AUC of ${area.toFixed(3)} tells them apart`);
}

/** Persons with a login each, all of the one password that was issued. */
async function multiply(appUrl: string, count: number): Promise<void> {
  const url = new URL(process.env.DATABASE_ADMIN_URL!);
  url.pathname = new URL(appUrl).pathname;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(`insert into person (cooperative_id, key, first_name, last_name)
      select id, 'K' || n, 'Jan', 'Nowak' from cooperative, generate_series(0, $1::integer) n`, [count]);
    await client.query(`insert into login (cooperative_id, person_id, identifier, password_hash)
      select p.cooperative_id, p.id, 'known' || substr(p.key, 2), (select password_hash from login limit 1) from person p where p.key like 'K%'`);
    await client.query('analyze');
  } finally {
    await client.end();
  }
}
