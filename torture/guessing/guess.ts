import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Whom the guesses are aimed at. */
export interface Target {
  host: string;
  identifier: string;
  /** The address that the guesses come from, as the server sees its peer. */
  from: string;
}

/** What the guesses came to. */
export interface Guessed {
  tried: number;
  /** Answers by status. */
  statuses: Map<number, number>;
  /** Different answers: status and body together. */
  answers: Set<string>;
}

const PARALLEL = 64;

// What the server may take for the same identifier, or for another one that shares its login.
const ALIASES: ((identifier: string) => string)[] = [
  (identifier) => identifier,
  (identifier) => identifier.toUpperCase(),
  (identifier) => ` ${identifier}`,
  (identifier) => `${identifier}\t`,
  (identifier) => `\u00a0${identifier}\u2003`,
  (identifier) => `${identifier}\u200b`,
  (identifier) => [...identifier].map((letter, n) => (n % 2 ? letter.toUpperCase() : letter)).join(''),
  (identifier) => identifier.replaceAll('k', '\u212a'),
];

/** A proxy's word, which nobody has asked for: another address in every guess. */
const forwarded = (n: number) => `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`;

/** Guesses a password again and again, many at a time, under every alias and behind ever new addresses. */
export async function guess(app: NestFastifyApplication, target: Target, tries: number): Promise<Guessed> {
  const guessed: Guessed = { tried: 0, statuses: new Map(), answers: new Set() };
  let next = 0;
  const worker = async () => {
    for (let n = next++; n < tries; n = next++) await tryOnce(app, target, n, guessed);
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
  return guessed;
}

async function tryOnce(app: NestFastifyApplication, { host, identifier, from }: Target, n: number, guessed: Guessed): Promise<void> {
  const alias = ALIASES[n % ALIASES.length]!(identifier);
  const address = forwarded(n);
  const headers = { 'x-forwarded-for': `${address}, ${forwarded(n + 7)}`, 'x-real-ip': address, forwarded: `for=${address}` };
  const reply = await app.inject({
    method: 'POST', url: '/auth/sign-in', remoteAddress: from,
    headers: { host, origin: `http://${host}`, ...headers },
    payload: { identifier: alias, password: `guess number ${n}` },
  });
  guessed.tried += 1;
  guessed.statuses.set(reply.statusCode, (guessed.statuses.get(reply.statusCode) ?? 0) + 1);
  guessed.answers.add(`${reply.statusCode} ${reply.payload}`);
}
