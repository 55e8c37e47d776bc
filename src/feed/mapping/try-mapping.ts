import { FEED_FILES, FILE_NAMES, type FileName, type Manifest } from '../contract/index.js';
import { openForReading } from '../open-for-reading.js';
import type { FeedPackage, PackageLimits } from '../package/feed-package.js';
import { Problems, type FeedProblem, type TableReading } from '../problems.js';
import { readValues } from '../rows/read-values.js';
import type { Mapping } from './mapping.js';

const SOME_DUE_DAY = 15;
const FIRST_ROWS = 10;

/** The first rows of one table as the portal would read them. */
export interface TrialTable {
  /** The contract's name, and the package's. */
  table: FileName;
  file: string;
  columns: string[];
  /** Amounts are grosze, days 'YYYY-MM-DD', a month its first day; null where nothing could be read. */
  rows: { line: number; values: (string | null)[] }[];
}

/** What a mapping makes of a sample. */
export interface MappingTrial {
  tables: TrialTable[];
  problems: FeedProblem[];
  problemCount: number;
  readings: TableReading[];
}

/** Reads a sample package by a mapping, row by row, and keeps the first rows of every table to look at. */
export async function tryMapping(path: string, mapping: Mapping, limits?: PackageLimits): Promise<MappingTrial> {
  const problems = new Problems();
  const tables: TrialTable[] = [];
  const opened = await openForReading(path, mapping, problems, limits);
  try {
    for (const name of FILE_NAMES) {
      if (opened?.feed.names.has(`${name}.csv`)) tables.push(await tryTable(name, opened, problems));
    }
  } finally {
    await opened?.feed.close();
  }
  return { tables, problems: problems.listed, problemCount: problems.count, readings: problems.readings };
}

async function tryTable(
  name: FileName,
  { feed, manifest }: { feed: FeedPackage; manifest: Manifest },
  problems: Problems,
): Promise<TrialTable> {
  const rows: TrialTable['rows'] = [];
  for await (const batch of readValues(feed, name, manifest, SOME_DUE_DAY, problems)) {
    rows.push(...batch.slice(0, FIRST_ROWS - rows.length));
  }
  return { table: name, file: feed.table(name).file, columns: Object.keys(FEED_FILES[name].columns), rows };
}
