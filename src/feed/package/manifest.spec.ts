import { describe, expect, it } from '@jest/globals';
import { Readable } from 'node:stream';
import { Problems } from '../problems.js';
import type { PackageFiles } from './feed-package.js';
import { readManifest } from './manifest.js';

const manifest = {
  formatVersion: 1,
  cooperative: 'hutnik',
  source: 'Program',
  asOf: '2013-05-08T20:00:00+02:00',
  mode: 'full',
};

async function read(content: string | Buffer | object, files = ['manifest.json', 'marks.csv']) {
  const bytes =
    typeof content === 'string' || Buffer.isBuffer(content)
      ? Buffer.from(content)
      : Buffer.from(JSON.stringify(content));
  const feed: PackageFiles = {
    names: new Set(files),
    open: () => Readable.from([bytes]),
    close: () => Promise.resolve(),
  };
  const problems = new Problems();
  return {
    manifest: await readManifest(feed, problems),
    problems: problems.listed.map(({ code, column, value }) => ({ code, column, value })),
  };
}

describe('reading a manifest', () => {
  it('takes one with a byte order mark', async () => {
    expect((await read(`\ufeff${JSON.stringify(manifest)}`)).manifest).toEqual({ ...manifest, controlTotals: {} });
  });

  it("refuses what is no JSON in UTF-8 of a manifest's size", async () => {
    for (const content of ['{', Buffer.from([0x22, 0xb9, 0x22]), `"${'x'.repeat(70_000)}"`]) {
      expect((await read(content)).problems).toMatchObject([{ code: 'MANIFEST_NOT_JSON' }]);
    }
    expect((await read([1])).problems).toMatchObject([{ code: 'MANIFEST_NOT_AN_OBJECT' }]);
    expect((await read(manifest, ['marks.csv'])).problems).toMatchObject([{ code: 'NO_MANIFEST' }]);
  });

  it('names every field that is wrong', async () => {
    const wrong = {
      ...manifest,
      formatVersion: '1',
      asOf: 'wczoraj',
      colour: 'red',
      mode: undefined,
      controlTotals: { marks: { rows: 1.5 } },
    };
    expect((await read(wrong)).problems).toEqual([
      { code: 'MANIFEST_FORMAT_VERSION', column: 'formatVersion', value: '"1"' },
      { code: 'MANIFEST_AS_OF', column: 'asOf', value: '"wczoraj"' },
      { code: 'MANIFEST_MODE', column: 'mode', value: null },
      { code: 'MANIFEST_CONTROL_TOTALS', column: 'controlTotals.marks.rows', value: '1.5' },
      { code: 'MANIFEST_UNKNOWN', column: 'colour', value: null },
    ]);
  });

  it('wants control totals of files that are there, and sums of columns that are there', async () => {
    const controlTotals = { entries: { rows: 1 }, marks: { amount: '1,00' } };
    expect((await read({ ...manifest, controlTotals })).problems).toMatchObject([
      { code: 'CONTROL_FILE', column: 'controlTotals.entries' },
      { code: 'MANIFEST_CONTROL_TOTALS', column: 'controlTotals.marks.amount' },
    ]);
  });
});
