import { Worker } from 'node:worker_threads';
import { once } from 'node:events';
import { FEED_FILES } from '../contract/index.js';
import type { ProblemCode } from '../messages.js';
import { Unreadable, type Problems } from '../problems.js';
import type { TableInHand } from '../rows/read-rows.js';
import { hasControl } from '../rows/decoder.js';
import type { Row } from '../rows/row-splitter.js';
import { LONGEST_ROW_BYTES, TOO_LONG_DETAILS } from '../rows/whole-lines.js';

const MEGABYTE = 1024 * 1024;
/** A workbook as it lies in the package, and its tables unpacked: some 60,000 rows of ten columns. */
const LARGEST_FILE = 8 * MEGABYTE;
const LARGEST_UNPACKED = 24 * MEGABYTE;
const LIMIT = { limit: LARGEST_UNPACKED / MEGABYTE };
/** What its parser may use; beyond, the thread ends and nothing else does. */
const RESOURCES = { maxOldGenerationSizeMb: 112, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 };
const PATIENCE_MS = 120_000;

/** What the thread says: what sheet it reads, rows as [line, ...cells], the lines of bad cells, the end, or why it can't. */
type Told =
  | { sheet: string }
  | { rows: { line: number; cells: string[] }[]; bad: { line: number; cell: number; value: string }[] }
  | { end: true }
  | { fault: ProblemCode };

/**
 * The rows of a sheet of an XLSX or XLS, the header first; a row is told by its number in the sheet. Dates and numbers
 * come as the contract writes them, whatever the cell looks like.
 *
 * The parser holds a whole workbook in memory and was not made for files of unknown origin. So it runs in a thread with
 * a limit of memory and time, is given only the parts that hold tables, and those only where the archive's own directory
 * says, and its contents prove, that they are small enough.
 *
 * @throws Unreadable where it can't be read
 */
export async function* workbookRows(table: TableInHand, problems: Problems): AsyncGenerator<Row[]> {
  const bytes = await wholeFile(table.bytes());
  const sheet = table.layout?.sheet ?? null;
  const thread = new Worker(new URL('./workbook.thread.mjs', import.meta.url), {
    workerData: { bytes, sheet, name: table.name, largest: LARGEST_UNPACKED },
    transferList: [bytes.buffer as ArrayBuffer],
    resourceLimits: RESOURCES,
  });
  const watch = setTimeout(() => void thread.terminate(), PATIENCE_MS);
  try {
    yield* conversation(thread, table, problems);
  } finally {
    clearTimeout(watch);
    await thread.terminate();
  }
}

async function* conversation(thread: Worker, table: TableInHand, problems: Problems): AsyncGenerator<Row[]> {
  const isMapped = table.layout !== null;
  let width = 0;
  for (;;) {
    thread.postMessage('next');
    const told = await answerOf(thread);
    if ('fault' in told) {
      throw new Unreadable(told.fault, null, told.fault === 'NO_SHEET' ? { sheet: table.layout?.sheet ?? table.name } : LIMIT);
    }
    if ('end' in told) return;
    if ('sheet' in told) {
      problems.readings.push({ file: table.file, how: `arkusz „${told.sheet}”` });
      continue;
    }
    const rows = told.rows.filter(({ line }) => line >= table.headerLine);
    width ||= rows[0]?.cells.length ?? 0;
    for (const { line, cell, value } of told.bad) {
      const column = isMapped ? null : (Object.keys(FEED_FILES[table.name].columns)[cell] ?? null);
      problems.add('CELL_ERROR', { file: `${table.name}.csv`, line, column, value });
    }
    yield rows.map(({ line, cells }) => rowOf(table, line, cells, width, problems));
  }
}

/** A row as wide as the header where it is narrower: a sheet does not keep empty cells at the end. */
function rowOf(table: TableInHand, line: number, cells: string[], width: number, problems: Problems): Row {
  if (cells.reduce((sum, cell) => sum + cell.length, 0) > LONGEST_ROW_BYTES) throw new Unreadable('LINE_TOO_LONG', line, TOO_LONG_DETAILS);
  const fields = [...cells, ...Array<string>(Math.max(0, width - cells.length)).fill('')];
  if (!fields.some(hasControl)) return { line, fields };
  problems.add('CONTROL_CHARACTER', { file: `${table.name}.csv`, line });
  return { line, fields: fields.map((field) => field.replaceAll('\0', '\ufffd')) };
}

/** @throws Unreadable where the thread ends without an answer: its memory or its time is used up */
async function answerOf(thread: Worker): Promise<Told> {
  const ended = new AbortController();
  try {
    const first = await Promise.race([
      once(thread, 'message', { signal: ended.signal }).then(([message]) => message as Told),
      once(thread, 'exit', { signal: ended.signal }).then(() => null),
    ]);
    if (first) return first;
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
  } finally {
    ended.abort();
  }
  throw new Unreadable('WORKBOOK_TOO_LARGE', null, LIMIT);
}

async function wholeFile(bytes: AsyncIterable<Buffer>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > LARGEST_FILE) throw new Unreadable('WORKBOOK_TOO_LARGE', null, LIMIT);
    chunks.push(chunk);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
