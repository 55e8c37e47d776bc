import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApplication } from '../../src/http/application.js';
import { HOST, torturePlace } from '../place.js';
import { areaUnderCurve } from './area-under-curve.js';
import { DOORS, type Door } from './doors.js';
import { putKnownPeople } from './known-people.js';

const SAMPLES = 2_000;
const TOLERANCE = 0.03;
const WARM_UP = 200;

/** What one class of names was answered. */
interface Seen {
  times: number[];
  answers: Set<string>;
}

/**
 * Every door, by turns with a name that exists and with one that does not, in the application's own process: answers
 * must be equal, and a classifier by time no better than chance.
 */
export async function tortureEnumeration(): Promise<void> {
  const { environment } = await torturePlace(1);
  const fewest = Math.min(...DOORS.map(({ triesEach }) => triesEach));
  await putKnownPeople(environment.databaseUrl, Math.ceil((SAMPLES + WARM_UP) / fewest));
  const app = await createApplication({ ...environment, trustedProxies: '127.0.0.1' });
  const problems: string[] = [];
  try {
    for (const door of DOORS) {
      const known: Seen = { times: [], answers: new Set() };
      const unknown: Seen = { times: [], answers: new Set() };
      for (let n = 0; n < SAMPLES + WARM_UP; n += 1) await tryBoth(app, door, n, known, unknown);
      problems.push(...judge(door, known, unknown));
    }
  } finally {
    await app.close();
  }
  if (problems.length) throw new Error(problems.join('; '));
}

/** Which comes first changes each time at random, or whatever follows the first would be told apart by that. */
async function tryBoth(app: NestFastifyApplication, door: Door, n: number, known: Seen, unknown: Seen): Promise<void> {
  const which = Math.floor(n / door.triesEach);
  const pair = [() => measure(app, door, `known${which}`, n, known), () => measure(app, door, `other${which}`, n, unknown)];
  for (const ask of Math.random() < 0.5 ? pair : pair.reverse()) await ask();
}

async function measure(app: NestFastifyApplication, { path, body }: Door, name: string, n: number, seen: Seen): Promise<void> {
  const headers = { host: HOST, origin: `http://${HOST}`, 'x-forwarded-for': `10.1.${n >> 8}.${n & 255}`, cookie: `__Host-domownik-device=${'A'.repeat(43)}` };
  const began = process.hrtime.bigint();
  const reply = await app.inject({ method: 'POST', url: path, remoteAddress: '127.0.0.1', headers, payload: body(name) });
  const took = Number(process.hrtime.bigint() - began);
  if (n >= WARM_UP) seen.times.push(took);
  seen.answers.add(`${reply.statusCode} ${Object.keys(reply.headers).sort().join()} ${reply.payload}`);
}

/** Tells what was seen at a door, and returns what is wrong with it. */
function judge({ name }: Door, known: Seen, unknown: Seen): string[] {
  const area = areaUnderCurve(known.times, unknown.times);
  const medians = [known, unknown].map(({ times }) => (times.toSorted((a, b) => a - b)[times.length >> 1]! / 1e6).toFixed(2));
  const answers = [...new Set([...known.answers, ...unknown.answers])];
  console.log(`enumeration by ${name}: ${SAMPLES} a class, medians ${medians.join(' and ')} ms, AUC ${area.toFixed(3)}, answered ${answers[0]!.slice(0, 3)}`);
  return [
    ...(answers.length === 1 ? [] : [`${name}: known and unknown ones are answered differently`]),
    ...(Math.abs(area - 0.5) > TOLERANCE ? [`${name}: an AUC of ${area.toFixed(3)} tells them apart`] : []),
  ];
}
