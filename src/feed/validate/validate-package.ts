import { FILE_NAMES, type FileName } from '../contract/index.js';
import type { Mapping } from '../mapping/mapping.js';
import { openForReading } from '../open-for-reading.js';
import { Problems, type FeedProblem, type TableReading } from '../problems.js';
import { readValues } from '../rows/read-values.js';
import { KnownPackage, type Unchecked } from './known-package.js';
import { TableCheck } from './table-check.js';

/** Any day will do: what falls due when is no question of validity. */
const SOME_DUE_DAY = 15;

export interface ValidateOptions {
  /** A directory or a ZIP. */
  path: string;
  mapping?: Mapping | null;
  /** The package is the first of its cooperative: what it refers to and does not hold is nowhere. */
  isFirst?: boolean;
}

/** What can be said of a package without the database into which it goes. */
export interface Validation {
  valid: boolean;
  /** Rows of each file that the package has, by its name there. */
  rows: Record<string, number>;
  problems: FeedProblem[];
  problemCount: number;
  readings: TableReading[];
  /** References that only the load itself can check. */
  unchecked: Unchecked[];
}

/**
 * Finds what is wrong with a package by the rules of the load itself, as far as they can be known without the database:
 * files, encodings, rows, keys, references, documents, history, control totals.
 */
export async function validatePackage({ path, mapping = null, isFirst = false }: ValidateOptions): Promise<Validation> {
  const problems = new Problems();
  const rows: Record<string, number> = {};
  const opened = await openForReading(path, mapping, problems);
  if (!opened) return outcome(problems, rows, []);
  const { feed, manifest } = opened;
  const known = new KnownPackage(feed, manifest, isFirst);
  const files = FILE_NAMES.filter((name) => feed.names.has(`${name}.csv`));
  try {
    for (const name of files) rows[feed.table(name).file] = await checkTable(name);
  } finally {
    await feed.close();
  }
  return outcome(problems, rows, known.unchecked);

  async function checkTable(name: FileName): Promise<number> {
    const check = new TableCheck(name, known, problems);
    let count = 0;
    for await (const batch of readValues(feed, name, manifest, SOME_DUE_DAY, problems, () => check.giveUp())) {
      for (const { line, values } of batch) check.take(line, values);
      count += batch.length;
    }
    check.finish();
    return count;
  }
}

const outcome = (problems: Problems, rows: Validation['rows'], unchecked: Unchecked[]): Validation => ({
  valid: problems.count === 0,
  rows,
  problems: problems.listed,
  problemCount: problems.count,
  readings: problems.readings,
  unchecked,
});
