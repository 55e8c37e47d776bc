import { extname } from 'node:path';
import { MANIFEST, type FileName } from '../contract/index.js';
import { openFiles } from '../package/open-package.js';
import { TABLE_FORMS, type PackageFiles, type PackageLimits, type TableForm } from '../package/feed-package.js';
import { Problems, Unreadable, type FeedProblem } from '../problems.js';
import { rowsOf, type TableInHand } from '../rows/read-rows.js';
import type { TableMapping } from './mapping.js';
import { TableLayout } from './table-layout.js';

const FIRST_ROWS = 5;
const MOST_COLUMNS = 200;
const LONGEST_CELL = 120;
/** Problems want a table of the contract; which, does not matter before anything is mapped. */
const ANY: FileName = 'entries';

/** How one of their files is to be looked at. */
export type Look = Pick<TableMapping, 'encoding' | 'delimiter' | 'headerLine' | 'sheet'>;

/** One of their files, before anything is made of it. */
export interface SampleFile {
  file: string;
  /** How it was read (Polish); null where it could not be. */
  how: string | null;
  /** The names of its columns, and what stands in the first rows below them; at most 200 columns. */
  columns: string[];
  rows: string[][];
  problem: FeedProblem | null;
}

const EVERYTHING = { has: () => true };

/**
 * The columns and the first rows of every table of a sample, whatever they are called.
 *
 * @param path a directory or a ZIP
 * @param looks by the file's name, where somebody knows better than what is found
 */
export async function lookAtSample(path: string, looks: Record<string, Look>, limits: PackageLimits): Promise<{ files: SampleFile[]; problems: FeedProblem[] }> {
  const problems = new Problems();
  const opened = await openFiles(path, problems, limits, EVERYTHING);
  const files: SampleFile[] = [];
  try {
    for (const file of [...(opened?.names ?? [])].filter((name) => name !== MANIFEST).toSorted()) {
      files.push(await lookAt(opened!, file, looks[file] ?? {}));
    }
  } finally {
    await opened?.close();
  }
  return { files, problems: problems.listed };
}

async function lookAt(source: PackageFiles, file: string, look: Look): Promise<SampleFile> {
  const problems = new Problems();
  problems.call(`${ANY}.csv`, { file, labelOf: (column) => column });
  const form = extname(file).slice(1).toLowerCase() as TableForm;
  const rows: string[][] = [];
  if (TABLE_FORMS.includes(form)) await firstRows(tableOf(source, file, form, look), rows, problems);
  else problems.addTheirs('UNEXPECTED_FILE', { file });
  const [columns = [], ...below] = rows.map((fields) => fields.slice(0, MOST_COLUMNS).map((field) => field.trim().slice(0, LONGEST_CELL)));
  return { file, how: problems.readings[0]?.how ?? null, columns, rows: below, problem: problems.listed[0] ?? null };
}

async function firstRows(table: TableInHand, rows: string[][], problems: Problems): Promise<void> {
  try {
    for await (const batch of rowsOf(table, problems)) {
      rows.push(...batch.slice(0, FIRST_ROWS + 1 - rows.length).map(({ fields }) => fields));
      if (rows.length > FIRST_ROWS) return;
    }
    if (rows.length === 0) throw new Unreadable('NO_HEADER');
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    problems.add(error.code, { file: `${ANY}.csv`, line: error.line }, error.details);
  }
}

const tableOf = (source: PackageFiles, file: string, form: TableForm, look: Look): TableInHand => ({
  file,
  form,
  name: ANY,
  layout: new TableLayout(ANY, { files: {} }, { ...look, columns: {} }),
  bytes: () => source.open(file),
  declared: { encoding: look.encoding, delimiter: look.delimiter },
  headerLine: look.headerLine ?? 1,
  isExpected: () => true,
});
