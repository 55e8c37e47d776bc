import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import type { Environment } from '#config/environment';
import { createApplication } from '../../src/http/application.js';
import { HOST, torturePlace, type TorturedLogin } from '../place.js';
import { guess } from './guess.js';
import { HashCounter } from './hash-counter.js';

const GUESSES = 10_000;
const MOST_CHECKS = 100;

interface Neighbourhood {
  name: string;
  trustedProxies: string | false;
  /** The address from which the server is reached, by guesses and owner alike. */
  peer: string;
}

/** Who stands before the server: nobody, or a proxy whose word on addresses is believed. */
const NEIGHBOURHOODS: Neighbourhood[] = [
  { name: 'a stranger who makes up X-Forwarded-For', trustedProxies: false, peer: '192.0.2.7' },
  { name: 'ten thousand addresses behind a trusted proxy', trustedProxies: '127.0.0.1', peer: '127.0.0.1' },
];

/**
 * 10,000 guesses at one account, in parallel, under aliases of its identifier and from ever new addresses: counted at the
 * hasher itself, at most 100 are checked, all are answered alike, and the owner's known device still gets in.
 */
export async function tortureGuessing(): Promise<void> {
  const { environment, logins } = await torturePlace(NEIGHBOURHOODS.length);
  for (const [n, neighbourhood] of NEIGHBOURHOODS.entries()) {
    const app = await createApplication({ ...environment, trustedProxies: neighbourhood.trustedProxies });
    try {
      await besiege(app, logins[n]!, await hashOf(environment, logins[n]!), neighbourhood);
    } finally {
      await app.close();
    }
  }
}

async function besiege(app: NestFastifyApplication, login: TorturedLogin, stored: string, { name, peer }: Neighbourhood): Promise<void> {
  const cookie = await signIn(app, login, peer, '');
  const counter = new HashCounter(app);
  const { statuses, answers } = await guess(app, { host: HOST, identifier: login.identifier, from: peer }, GUESSES);
  const checked = counter.against(stored);
  console.log(`guessing by ${name}: ${GUESSES} guesses, ${checked} checked against the account, ${counter.total()} in all; ` +
    `answers ${[...statuses].map(([status, count]) => `${status} x ${count}`).join(', ')}`);
  if (checked > MOST_CHECKS || checked === 0) throw new Error(`${checked} guesses were checked`);
  if (answers.size !== 1) throw new Error(`guesses were answered in ${answers.size} ways`);
  await signIn(app, login, peer, cookie);
  console.log(`guessing by ${name}: the owner's known device got in afterwards`);
}

/** @returns the cookies of the browser that got in @throws where it did not */
async function signIn(app: NestFastifyApplication, { identifier, password }: TorturedLogin, peer: string, cookie: string): Promise<string> {
  const reply = await app.inject({
    method: 'POST', url: '/auth/sign-in', remoteAddress: peer, headers: { host: HOST, origin: `http://${HOST}`, ...(cookie && { cookie }) }, payload: { identifier, password },
  });
  if (reply.statusCode !== 200) throw new Error(`the owner was answered ${reply.statusCode}`);
  return reply.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}

async function hashOf({ workerDatabaseUrl }: Environment, { identifier }: TorturedLogin): Promise<string> {
  const client = new pg.Client({ connectionString: workerDatabaseUrl! });
  await client.connect();
  try {
    await client.query(`select set_config('domownik.cooperative_id', (select id::text from cooperative where slug = 'torture'), false)`);
    const { rows } = await client.query<{ password_hash: string }>('select password_hash from login where identifier = $1', [identifier]);
    return rows[0]!.password_hash;
  } finally {
    await client.end();
  }
}
