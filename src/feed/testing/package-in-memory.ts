import type { FileName, Manifest } from '../index.js';
import type { Mapping } from '../mapping/mapping.js';
import { contractView } from '../package/contract-view.js';
import { ExpectedFiles } from '../package/expected-files.js';
import { Problems, Unreadable } from '../problems.js';
import { readRows } from '../rows/read-rows.js';

const MANIFEST: Manifest = {
  formatVersion: 1, cooperative: 'proba', source: 'Test', asOf: '2013-05-08T20:00:00+02:00', mode: 'full', controlTotals: {},
};

interface Read {
  /** Every row with its line before it. */
  rows: string[][];
  /** 'file:line column code value'. */
  problems: string[];
  readings: string[];
}

/** Reads one table out of files that lie in memory. */
export async function readTable(
  name: FileName,
  files: Record<string, Buffer>,
  { manifest = {}, mapping = null }: { manifest?: Partial<Manifest>; mapping?: Mapping | null } = {},
): Promise<Read> {
  const problems = new Problems();
  const source = {
    names: new Set(Object.keys(files)),
    open: async function* (file: string) {
      yield files[file] as Buffer;
    },
    close: () => Promise.resolve(),
  };
  const feed = contractView(source, new ExpectedFiles(mapping), mapping, problems);
  const rows: string[][] = [];
  try {
    if (feed) {
      for await (const batch of readRows(feed, name, { ...MANIFEST, ...manifest }, problems)) {
        rows.push(...batch.map(({ line, fields }) => [String(line), ...fields]));
      }
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    problems.add(error.code, { file: `${name}.csv`, line: error.line }, error.details);
  }
  return {
    rows,
    problems: problems.listed.map(({ file, line, column, code, value }) => `${file}:${line} ${column} ${code} ${value}`),
    readings: problems.readings.map(({ file, how }) => `${file}: ${how}`),
  };
}
