import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  asRole, SINGLE_USE_CODES, testApplication, testDatabase, testWorker, type CodeSource, type TestDatabase, type TestWorker,
} from '../support/index.js';

/** How often each kind is tried in each wrong way; CODES=2500 tries ten thousand of every kind. */
const TRIES = Number(process.env['CODES'] ?? 6);
/** The limits are lifted every so often: it is the codes that are to hold here, not the limits. */
const LIFT_EVERY = 3;
const LONG_MS = 600_000 + TRIES * 20_000;

describe('single-use codes', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let worker: TestWorker;
  beforeAll(async () => {
    database = await testDatabase();
    app = await testApplication(database);
    worker = await testWorker(database);
  }, LONG_MS);
  afterAll(async () => {
    await worker.close();
    await app.close();
    await database.drop();
  });

  const opened = new Map<string, Promise<CodeSource>>();
  /** The source of a kind, opened once: its owner can't be given a second factor twice. */
  function sourceOf(name: string): Promise<CodeSource> {
    const source = opened.get(name) ?? SINGLE_USE_CODES[name]!({ app, database, worker });
    opened.set(name, source);
    return source;
  }
  const liftLimits = () => asRole(database, 'admin', 'delete from rate_limit');

  /** How many of so many wrong codes were taken. */
  async function taken(source: CodeSource, where: 'HOME' | 'ELSEWHERE', code: (n: number) => unknown): Promise<number> {
    let count = 0;
    for (let n = 0; n < TRIES; n += 1) {
      if (n % LIFT_EVERY === 0) await liftLimits();
      if (await source.show(code(n), where)) count += 1;
    }
    await liftLimits();
    return count;
  }

  it.each(Object.keys(SINGLE_USE_CODES))('%s: none is taken replayed, run out, foreign or guessed', async (name) => {
    const source = await sourceOf(name);
    const late = await source.expired();
    expect(await taken(source, 'HOME', () => late)).toBe(0);
    const used = await source.fresh();
    await liftLimits();
    expect(await source.show(used, 'HOME')).toBe(true);
    expect(await taken(source, 'HOME', () => used)).toBe(0);
    const fresh = await source.fresh();
    const since = Date.now();
    expect(await taken(source, 'ELSEWHERE', () => fresh)).toBe(0);
    expect(await taken(source, 'HOME', (n) => source.guessed(n))).toBe(0);
    // The control: what was refused elsewhere and survived the guesses is still good at home.
    const hasRunOut = Date.now() - since > (source.goodForMs ?? Infinity);
    expect(await source.show(hasRunOut ? await source.fresh() : fresh, 'HOME')).toBe(true);
  }, LONG_MS);

  it('are each taken once, however many show it at the same time', async () => {
    const names = [
      'e-mail confirmation', 'recovery code', 'passkey challenge', 'link of an application', 'link of the way back', 'staff invitation', 'staff reset link',
    ];
    for (const name of names) {
      await liftLimits();
      const source = await sourceOf(name);
      const code = await source.fresh();
      const shown = await Promise.all(Array.from({ length: 5 }, () => source.show(code, 'HOME')));
      expect(shown.filter(Boolean)).toHaveLength(1);
    }
  }, LONG_MS);
});
