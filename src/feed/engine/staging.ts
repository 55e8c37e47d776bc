import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { FEED_FILES, FILE_NAMES, TOUCHED_KINDS, type FileName } from '../contract/index.js';
import { Unreadable, type Problems } from '../problems.js';
import { positionsOf } from '../rows/header.js';
import { readRows } from '../rows/read-rows.js';
import { RowReader, type Values } from '../rows/row-reader.js';
import type { Row } from '../rows/row-splitter.js';
import { quoted, staged, stagedType } from './names.js';
import type { PackageInHand } from './package-in-hand.js';

const NULL = '\\N';
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
async function* copyLines(inHand: PackageInHand, name: FileName, context: StagingContext): AsyncGenerator<string> {
  const { problems, onRows } = context;
  const file = `${name}.csv`;
  let reader: RowReader | null = null;
  let rows = 0;
  try {
    for await (const batch of readRows(inHand.feed, name, inHand.manifest, problems)) {
      const header: Row | undefined = reader === null ? batch.shift() : undefined;
      if (header) {
        const positions = positionsOf(name, header, problems);
        if (positions === null) return inHand.markUnread(name);
        reader = new RowReader(name, positions, header.fields.length, context.dueDay, problems);
      }
      if (reader === null || batch.length === 0) continue;
      let lines = '';
      for (const row of batch) lines += copyLine(row.line, reader.read(row));
      yield lines;
      rows += batch.length;
      onRows(name, rows);
    }
    if (reader === null) throw new Unreadable('NO_HEADER');
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    problems.add(error.code, { file, line: error.line }, error.details);
    inHand.markUnread(name);
  }
}

function copyLine(line: number, values: Values): string {
  let text = String(line);
  for (const value of values) text += `\t${value === null ? NULL : escaped(value)}`;
  return `${text}\n`;
}

function escaped(value: string): string {
  return SPECIAL.test(value) ? value.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? character) : value;
}
