import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { loadFeed, validatePackage } from '../../src/feed/index.js';
import { malformed } from '../../src/feed/testing/index.js';
import { asRole, testDatabase, type TestDatabase } from '../support/index.js';
import { workedCard } from './feed-card.js';
import { fedCooperative, withFolder, writePackage, type FedCooperative } from './feed-package.js';

/** What befalls files on their way; `at` and `value` choose where and what. */
const DAMAGES: Record<string, (bytes: Buffer, at: number, value: number) => Buffer> = {
  byte: (bytes, at, value) => Buffer.concat([bytes.subarray(0, at), Buffer.from([value]), bytes.subarray(at + 1)]),
  cut: (bytes, at) => bytes.subarray(0, at),
  insert: (bytes, at, value) =>
    Buffer.concat([bytes.subarray(0, at), Buffer.from([value, value >> 1]), bytes.subarray(at)]),
  twice: (bytes, at) => Buffer.concat([bytes, bytes.subarray(at)]),
  utf16: (bytes) => Buffer.from(`\ufeff${bytes.toString()}`, 'utf16le'),
  quote: (bytes, at) => Buffer.concat([bytes.subarray(0, at), Buffer.from('"'), bytes.subarray(at)]),
  swapped: (bytes) => Buffer.from(bytes.toString().replaceAll(/^("[^"]*");("[^"]*")/gm, '$2;$1')),
  commas: (bytes) => Buffer.from(bytes.toString().replaceAll(';', ',')),
  emptied: () => Buffer.alloc(0),
  wide: (bytes) => Buffer.concat([Buffer.from(';'.repeat(200_000)), bytes]),
  long: (bytes, at) => Buffer.concat([bytes.subarray(0, at), Buffer.alloc(2_000_000, 'x'), bytes.subarray(at)]),
};
const FILES = ['manifest.json', 'persons.csv', 'accounts.csv', 'holders.csv', 'entries.csv', 'forecasts.csv'];

const damage = fc.record({
  file: fc.constantFrom(...FILES),
  kind: fc.constantFrom(...Object.keys(DAMAGES)),
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  value: fc.integer({ min: 0, max: 255 }),
});

describe('a damaged feed', () => {
  let database: TestDatabase;
  let cooperative: FedCooperative;
  beforeAll(async () => {
    database = await testDatabase();
    cooperative = await fedCooperative(database, 'damaged');
    await cooperative.load(workedCard());
  });
  afterAll(() => database.drop());

  it('is refused with places and reasons, or taken without skipping a row', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 2 }), (damages) =>
        withFolder(async (folder) => {
          const before = await cooperative.rows();
          writePackage(folder, workedCard(), { cooperative: 'damaged' });
          for (const { file, kind, place, value } of damages) {
            const path = join(folder, file);
            const bytes = readFileSync(path);
            writeFileSync(path, DAMAGES[kind]!(bytes, Math.floor(place * bytes.length), value));
          }
          const outcome = await loadFeed({
            databaseUrl: database.urlOf('worker'),
            cooperative: 'damaged',
            path: folder,
          });
          if (outcome.state === 'REFUSED') {
            expect(outcome.problemCount).toBeGreaterThan(0);
            for (const { file, line, code, message } of outcome.problems) {
              expect(FILES).toContain(file);
              expect(line === null || line > 0).toBe(true);
              expect(`${code} ${message}`).toMatch(/^[A-Z0-9_]+ .+[^{}]$/);
            }
            expect(await cooperative.rows()).toEqual(before);
            return;
          }
          for (const [file, { inserted, updated, unchanged }] of Object.entries(outcome.files)) {
            const rows = parse(readFileSync(join(folder, file)), {
              delimiter: ';',
              // Left to itself it takes the first line's ending for all of them, and a bare newline further on for a row.
              record_delimiter: ['\r\n', '\n'],
              bom: true,
              relax_quotes: true,
              relax_column_count: true,
              skip_empty_lines: true,
            });
            expect([file, inserted + updated + unchanged]).toEqual([file, rows.length - 1]);
          }
          await cooperative.load(workedCard());
        }),
      ),
      {
        numRuns: Number(process.env['DAMAGED_FEEDS'] ?? 25),
        // A lone newline after lines that end in two signs.
        examples: [[[{ file: 'holders.csv', kind: 'twice', place: 0.99, value: 0 }]]],
      },
    );
  }, 900_000);
});

/** One feed of every kind; the 500 of test/feed/malformed.spec.ts go by the same reading path without a database. */
const LOADED_FEEDS = Number(process.env['MALFORMED_LOADS'] ?? 80);

describe('a malformed feed against the database', () => {
  let database: TestDatabase;
  let cooperative: FedCooperative;
  let applied = 0;
  beforeAll(async () => {
    database = await testDatabase();
    cooperative = await fedCooperative(database, 'malformed');
  });
  afterAll(() => database.drop());

  /** What was applied stays behind under another name; the next feed is a first one again. */
  async function startAnew(): Promise<void> {
    applied += 1;
    await asRole(database, 'admin', 'update cooperative set slug = $1 where id = $2', { values: [`applied-${applied}`, cooperative.id] });
    cooperative = await fedCooperative(database, 'malformed');
  }

  it('is refused just as the validator says and leaves nothing, or is taken whole', async () => {
    for (let n = 0; n < LOADED_FEEDS; n += 1) {
      const { files, archive, kind } = malformed(n);
      await withFolder(async (folder) => {
        for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
        const path = archive ? join(folder, 'feed.zip') : folder;
        if (archive) writeFileSync(path, archive);
        const validated = await validatePackage({ path, isFirst: true });
        const outcome = await loadFeed({ databaseUrl: database.urlOf('worker'), cooperative: 'malformed', path });
        if (outcome.state === 'REFUSED') {
          expect([kind, outcome.problemCount, outcome.problems]).toEqual([kind, validated.problemCount, validated.problems]);
          expect(Object.values(await cooperative.rows()).flat()).toEqual([]);
          return;
        }
        const counts = Object.entries(outcome.files).map(([file, { inserted }]) => [file, inserted]);
        expect([kind, validated.valid, Object.fromEntries(counts)]).toEqual([kind, true, validated.rows]);
        await startAnew();
      });
    }
    // Both outcomes were among them, or the comparison says little.
    expect(applied).toBeGreaterThan(0);
    expect(applied).toBeLessThan(LOADED_FEEDS / 2);
  }, 900_000);
});
