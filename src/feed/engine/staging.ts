import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { FEED_FILES, FILE_NAMES, TOUCHED_KINDS, type FeedColumn, type FileName } from '../contract/index.js';
import type { Problems } from '../problems.js';
import { readValues, type ReadRow } from '../rows/read-values.js';
import { quoted, staged, stagedType } from './names.js';
import type { PackageInHand } from './package-in-hand.js';

const NULL = '\\N';
// What is read into another form has no character of COPY's own.
const FREE_TYPES = new Set<FeedColumn['type']>(['key', 'reference', 'text']);
const SPECIAL = /[\\\t\n\r]/;
const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** Makes a temporary table for every file, present or not: every later statement may then name any of them. */
export async function createStaging(client: Client): Promise<void> {
  const tables = FILE_NAMES.map((name) => {
    const columns = Object.entries(FEED_FILES[name].columns)
      .map(([column, definition]) => `${quoted(column)} ${stagedType(definition)}`);
    return `create temporary table ${staged(name)} (line integer not null, ${columns.join(', ')}) on commit drop;`;
  });
  const notes = TOUCHED_KINDS.map((kind) =>
    `create temporary table touched_${kind} (${kind}_id uuid not null) on commit drop;`);
  await client.query([...tables, ...notes].join('\n'));
}

/** What staging a file needs to know. */
export interface StagingContext {
  dueDay: number;
  problems: Problems;
  /** Told now and then how many rows of the file are read. */
  onRows: (name: FileName, rows: number) => void;
}

/** Reads a file, checks its rows one by one and copies them into its temporary table as they come; says how many. */
export async function stageFile(
  client: Client,
  inHand: PackageInHand,
  name: FileName,
  context: StagingContext,
): Promise<number> {
  const columns = Object.keys(FEED_FILES[name].columns).map(quoted).join(', ');
  const copy = client.query(copyFrom(`copy ${staged(name)} (line, ${columns}) from stdin`));
  await pipeline(copyLines(inHand, name, context), copy);
  await client.query(`analyze ${staged(name)}`);
  inHand.markRows(name, copy.rowCount);
  return copy.rowCount;
}

/** The rows of a file as lines of COPY, batch by batch. */
async function* copyLines(inHand: PackageInHand, name: FileName, { dueDay, problems, onRows }: StagingContext): AsyncGenerator<string> {
  const writers = Object.values(FEED_FILES[name].columns).map(({ type }) => (FREE_TYPES.has(type) ? escaped : asItIs));
  let rows = 0;
  for await (const batch of readValues(inHand.feed, name, inHand.manifest, dueDay, problems, () => inHand.markUnread(name))) {
    if (batch.length === 0) continue;
    let lines = '';
    for (const row of batch) lines += copyLine(row, writers);
    yield lines;
    rows += batch.length;
    onRows(name, rows);
  }
}

function copyLine({ line, values }: ReadRow, writers: ((value: string) => string)[]): string {
  let text = String(line);
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at]!;
    text += `\t${value === null ? NULL : writers[at]!(value)}`;
  }
  return `${text}\n`;
}

const asItIs = (value: string): string => value;

function escaped(value: string): string {
  return SPECIAL.test(value) ? value.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? character) : value;
}
