import type { Contract, ContractColumn, ContractTable, Mapping, SampleFile, Source, TableMapping } from './mapping.js';

/** In place of one of their columns: nothing, the same value everywhere, several columns joined. */
export const NOTHING = '';
export const CONSTANT = '\u0000=';
export const JOINED = '\u0000+';

/** How one column is being mapped, as the fields of the page have it. */
export interface ColumnDraft {
  /** Their column, or NOTHING, CONSTANT, JOINED. */
  from: string;
  constant: string;
  /** Their columns, with commas. */
  joined: string;
  join: string;
  /** Their codes, with commas, by the word of the contract. */
  codes: Record<string, string>;
  sign: 'same' | 'negate' | 'when';
  whenColumn: string;
  /** With commas. */
  whenIs: string;
  prefix: string;
  whenEmpty: string;
  /** What the page has no field for. */
  kept: { dateFormat?: string };
}

/** How one table is being mapped; `table` is '' while the file is left out. */
export interface TableDraft {
  file: string;
  table: string;
  encoding: string;
  delimiter: string;
  headerLine: string;
  sheet: string;
  dateFormat: string;
  monthFormat: string;
  columns: Record<string, ColumnDraft>;
}

const EMPTY: ColumnDraft = {
  from: NOTHING, constant: '', joined: '', join: '/', codes: {}, sign: 'same', whenColumn: '', whenIs: '', prefix: '', whenEmpty: '', kept: {},
};
const SHORT_NAME = 10;

const plain = (text: string): string => text.trim().toLowerCase();
const listOf = (text: string): string[] => text.split(',').map((part) => part.trim()).filter((part) => part !== '');

/** The words that a column may hold: those of the contract, and yes and no. */
export const wordsOf = ({ type, choices }: ContractColumn): readonly string[] => (type === 'boolean' ? ['tak', 'nie'] : choices);

/** What to begin with for the files of a sample: as a mapping has them, else by their names. */
export function draftsOf(files: readonly SampleFile[], mapping: Mapping, contract: Contract): TableDraft[] {
  return files.flatMap((sample) => {
    const mapped = contract.flatMap((table) => {
      const own = mapping.files?.[table.name];
      return own?.file !== undefined && plain(own.file) === plain(sample.file) ? [draftOf(sample, table, own, mapping)] : [];
    });
    if (mapped.length > 0) return mapped;
    const stem = plain(sample.file).replace(/\.[^.]*$/, '');
    return [draftOf(sample, contract.find(({ name }) => name === stem) ?? null, {}, mapping)];
  });
}

/** A table of a file that holds one more. */
export const anotherOf = (sample: SampleFile, like: TableDraft): TableDraft => ({ ...like, file: sample.file, table: '', columns: {} });

function draftOf(sample: SampleFile, table: ContractTable | null, own: TableMapping, whole: Mapping): TableDraft {
  return {
    file: sample.file,
    table: table?.name ?? '',
    encoding: own.encoding ?? whole.encoding ?? '',
    delimiter: own.delimiter ?? whole.delimiter ?? '',
    headerLine: own.headerLine === undefined ? '' : String(own.headerLine),
    sheet: own.sheet ?? '',
    dateFormat: own.dateFormat ?? whole.dateFormat ?? '',
    monthFormat: own.monthFormat ?? whole.monthFormat ?? '',
    columns: table ? columnsOf(table, sample, own) : {},
  };
}

/** The columns of a table as a mapping has them, else by their names. */
export const columnsOf = ({ columns }: ContractTable, sample: SampleFile, own: TableMapping = {}): Record<string, ColumnDraft> =>
  Object.fromEntries(columns.map((column) => {
    const source = own.columns?.[column.name];
    return [column.name, source === undefined ? { ...EMPTY, from: sameNamed(column.name, sample) } : columnDraft(source, wordsOf(column))];
  }));

/** Their column of the same name; a DBF has names of ten letters at most. */
const sameNamed = (name: string, { columns }: SampleFile): string =>
  columns.find((theirs) => plain(theirs) === name) ?? columns.find((theirs) => theirs.length === SHORT_NAME && name.startsWith(plain(theirs))) ?? NOTHING;

function columnDraft(source: Source, words: readonly string[]): ColumnDraft {
  if (typeof source === 'string') return { ...EMPTY, from: source };
  if ('value' in source) return { ...EMPTY, from: CONSTANT, constant: source.value };
  if ('columns' in source) return { ...EMPTY, from: JOINED, joined: source.columns.join(', '), join: source.join ?? '/' };
  const { column, values = {}, negate, negateWhen, prefix = '', whenEmpty = '', dateFormat } = source;
  return {
    ...EMPTY, from: column, prefix, whenEmpty,
    codes: Object.fromEntries([...new Set([...words, ...Object.values(values)])].map((word) =>
      [word, Object.entries(values).filter(([, to]) => to === word).map(([code]) => code).join(', ')])),
    sign: negate ? 'negate' : negateWhen ? 'when' : 'same',
    whenColumn: negateWhen?.column ?? '',
    whenIs: negateWhen?.is.join(', ') ?? '',
    kept: dateFormat === undefined ? {} : { dateFormat },
  };
}

/** The mapping that the page's fields say, over the one begun with: its tables of other files stay. */
export function mappingOf(drafts: readonly TableDraft[], base: Mapping): Mapping {
  const seen = new Set(drafts.map(({ file }) => plain(file)));
  const others = Object.entries(base.files ?? {}).filter(([, { file }]) => file === undefined || !seen.has(plain(file)));
  const own = drafts.filter(({ table }) => table !== '').map((draft) => [draft.table, tableOf(draft)] as const);
  return { ...base, files: { ...Object.fromEntries(others), ...Object.fromEntries(own) } };
}

function tableOf({ file, encoding, delimiter, headerLine, sheet, dateFormat, monthFormat, columns }: TableDraft): TableMapping {
  const said = Object.entries({ encoding, delimiter, sheet: sheet.trim(), dateFormat: dateFormat.trim(), monthFormat: monthFormat.trim() }).filter(([, value]) => value !== '');
  const line = Number(headerLine);
  return {
    file,
    ...Object.fromEntries(said),
    ...(headerLine.trim() === '' || line === 1 ? {} : { headerLine: line }),
    columns: Object.fromEntries(Object.entries(columns).flatMap(([name, column]) => (column.from === NOTHING ? [] : [[name, sourceOf(column)]]))),
  };
}

function sourceOf({ from, constant, joined, join, codes, sign, whenColumn, whenIs, prefix, whenEmpty, kept }: ColumnDraft): Source {
  if (from === CONSTANT) return { value: constant };
  if (from === JOINED) return { columns: listOf(joined), join };
  const values = Object.fromEntries(Object.entries(codes).flatMap(([word, theirs]) => listOf(theirs).map((code) => [code, word])));
  const rules = {
    ...(Object.keys(values).length > 0 ? { values } : {}),
    ...(sign === 'negate' ? { negate: true } : {}),
    ...(sign === 'when' ? { negateWhen: { column: whenColumn, is: listOf(whenIs) } } : {}),
    ...(prefix === '' ? {} : { prefix }),
    ...(whenEmpty === '' ? {} : { whenEmpty }),
    ...kept,
  };
  return Object.keys(rules).length === 0 ? from : { column: from, ...rules };
}

/** True where more is done to a value than taking it. */
export const isConverted = (draft: ColumnDraft): boolean => typeof sourceOf(draft) === 'object' && draft.from !== CONSTANT && draft.from !== JOINED;

/** How every file of a sample is to be looked at. */
export const looksOf = (drafts: readonly TableDraft[]): Record<string, object> =>
  Object.fromEntries(drafts.map(({ file, encoding, delimiter, headerLine, sheet }) => [file, {
    ...(encoding ? { encoding } : {}), ...(delimiter ? { delimiter } : {}), ...(sheet.trim() ? { sheet: sheet.trim() } : {}),
    ...(/^\d{1,3}$/.test(headerLine.trim()) && headerLine !== '0' ? { headerLine: Number(headerLine) } : {}),
  }]));
