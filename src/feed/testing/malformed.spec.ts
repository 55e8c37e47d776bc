import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { validatePackage, type Validation } from '../index.js';
import { KINDS, malformed, type Malformed } from './malformed.js';

const FEEDS = Number(process.env['MALFORMED_FEEDS'] ?? 500);
const LISTED = 200;

async function validate({ files, archive }: Malformed): Promise<Validation> {
  const folder = mkdtempSync(join(tmpdir(), 'malformed-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const path = archive ? join(folder, 'feed.zip') : folder;
    if (archive) writeFileSync(path, archive);
    return await validatePackage({ path, isFirst: true });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Every problem has its file and its reason; of a row its line; only the first are listed, all are counted. */
function expectPlaces({ problems, problemCount, valid }: Validation): void {
  expect(valid).toBe(problemCount === 0);
  expect(problems).toHaveLength(Math.min(problemCount, LISTED));
  for (const { file, line, column, code, message } of problems) {
    expect(file).not.toBe('');
    expect(line === null || line > 0).toBe(true);
    expect(`${code} ${message}`).toMatch(/^[A-Z0-9_]+ [^{}]+$/);
    if (column !== null && line !== null && line > 1) expect(column).toMatch(/^[a-z_]+( \+ [a-z_]+)*$/);
  }
}

const kinds = Object.keys(KINDS);

describe(`${FEEDS} malformed feeds of ${kinds.length} kinds`, () => {
  it.each(kinds.map((kind, at) => [kind, at] as const))('%s', async (kind, first) => {
    for (let n = first; n < FEEDS; n += kinds.length) {
      const feed = malformed(n);
      expect(feed.kind).toBe(kind);
      const validation = await validate(feed);
      expectPlaces(validation);
      const { expected, rows } = feed;
      if (expected) {
        expect([n, validation.valid]).toEqual([n, false]);
        const { code, ...place } = expected;
        const found = validation.problems.filter((problem) => code === '*' || problem.code === code);
        expect([n, found]).toEqual([n, expect.arrayContaining([expect.objectContaining(place)])]);
      }
      // What is read is read whole: no row is left out unsaid.
      if (rows) expect([n, validation.rows]).toEqual([n, rows]);
    }
  });
});
