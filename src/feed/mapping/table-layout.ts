import { FEED_FILES, type Delimiter, type Encoding, type FeedColumn, type FileName } from '../contract/index.js';
import type { Problems } from '../problems.js';
import type { Row } from '../rows/row-splitter.js';
import type { Refusal } from '../values/value.js';
import { dateReader } from './date-format.js';
import type { Mapping, Source, TableMapping } from './mapping.js';

/** Reads the value of one column out of a row of theirs; a refusal where it is not written as the mapping says. */
type Reader = (fields: string[]) => { text: string; value: string | Refusal };

/** How one table of a package is laid out: the names and writings of its program, and what they become. */
export class TableLayout {
  readonly declared: { encoding?: Encoding | undefined; delimiter?: Delimiter | undefined };
  readonly headerLine: number;
  readonly sheet: string | null;
  private readonly columns: [string, FeedColumn][];
  private readonly wanted: ReadonlySet<string>;
  private readers: Reader[] = [];
  private width = 0;

  constructor(private readonly name: FileName, private readonly mapping: Mapping, private readonly table: TableMapping) {
    this.declared = { encoding: table.encoding ?? mapping.encoding, delimiter: table.delimiter ?? mapping.delimiter };
    this.headerLine = table.headerLine ?? 1;
    this.sheet = table.sheet ?? null;
    this.columns = Object.entries(FEED_FILES[name].columns);
    this.wanted = new Set(this.columns.flatMap(([column]) => theirColumns(this.sourceOf(column))).map(plain));
  }

  /** True for a name that a header of theirs may well have. */
  expects(column: string): boolean {
    return this.wanted.has(plain(column));
  }

  /** What they call a column of the contract. */
  labelOf(column: string): string {
    const theirs = theirColumns(this.sourceOf(column));
    return theirs.length > 0 ? theirs.join(' + ') : column;
  }

  /** Finds their columns; false where some are missing, which is told under their names. */
  takeHeader(header: Row, file: string, problems: Problems): boolean {
    const found = header.fields.map(plain);
    const places = new Map<string, number>();
    const twice = new Set<string>();
    found.forEach((column, at) => (places.has(column) ? twice.add(column) : places.set(column, at)));
    const before = problems.count;
    const wanted = new Set(this.columns.flatMap(([column]) => this.wantedFor(column, places)));
    for (const column of wanted) {
      const place = { file, line: header.line, column };
      if (!places.has(plain(column))) problems.addTheirs('MISSING_COLUMN', place, {}, `${this.name}.csv`);
      else if (twice.has(plain(column))) problems.addTheirs('DUPLICATE_COLUMN', place, {}, `${this.name}.csv`);
    }
    if (problems.count > before) return false;
    this.width = header.fields.length;
    this.readers = this.columns.map(([column, definition]) => this.readerOf(column, definition, places));
    return true;
  }

  /** Their row as a row of the contract, with what stood there. */
  map(row: Row): Row {
    const read = this.readers.map((reader) => reader(row.fields));
    return {
      line: row.line,
      fields: read.map(({ value }) => (typeof value === 'string' ? value : '')),
      source: {
        texts: read.map(({ text }) => text),
        refusals: read.map(({ value }) => (typeof value === 'string' ? null : value)),
        found: row.fields.length,
        expected: this.width,
      },
    };
  }

  /** The contract's header, which stands in for theirs. */
  header(line: number): Row {
    return { line, fields: this.columns.map(([column]) => column) };
  }

  private sourceOf(column: string): Source {
    return this.table.columns[column] ?? column;
  }

  private wantedFor(column: string, places: Map<string, number>): string[] {
    const source = this.sourceOf(column);
    // What the contract lets be empty, and nobody mapped, need not be there.
    const isMapped = column in this.table.columns;
    if (!isMapped && FEED_FILES[this.name].columns[column]?.optional && !places.has(plain(column))) return [];
    return theirColumns(source);
  }

  private readerOf(column: string, definition: FeedColumn, places: Map<string, number>): Reader {
    const source = this.sourceOf(column);
    const field = (theirs: string) => (fields: string[]) => (fields[places.get(plain(theirs)) ?? -1] ?? '').trim();
    if (typeof source === 'object' && 'value' in source) return () => ({ text: source.value, value: source.value });
    if (typeof source === 'object' && 'columns' in source) {
      const parts = source.columns.map(field);
      return (fields) => {
        const texts = parts.map((part) => part(fields));
        const text = texts.every((part) => part === '') ? '' : texts.join(source.join);
        return { text, value: text };
      };
    }
    const rules = typeof source === 'string' ? { column: source } : source;
    const [own, side] = [field(rules.column), rules.negateWhen && field(rules.negateWhen.column)];
    const dated = this.dateReaderOf(definition, rules.dateFormat);
    const codes = new Map(Object.entries(rules.values ?? {}));
    return (fields) => {
      const text = own(fields);
      const plainText = text === '' ? (rules.whenEmpty ?? '') : (codes.get(text) ?? text);
      if (plainText === '') return { text, value: '' };
      const flips = rules.negate === true !== (side !== undefined && rules.negateWhen?.is.includes(side(fields)) === true);
      const value = dated(plainText);
      return { text, value: typeof value === 'string' ? (rules.prefix ?? '') + (flips ? negated(value) : value) : value };
    };
  }

  private dateReaderOf(definition: FeedColumn, own: string | undefined): (text: string) => string | Refusal {
    if (definition.type !== 'date' && definition.type !== 'month') return (text) => text;
    const isMonth = definition.type === 'month';
    const { table, mapping } = this;
    const format = own ?? (isMonth ? (table.monthFormat ?? mapping.monthFormat) : (table.dateFormat ?? mapping.dateFormat));
    const code = isMonth ? 'NOT_A_MONTH' : 'NOT_A_DATE';
    const read = format === undefined ? (text: string) => text : dateReader(format);
    // A day where a month is asked for: that month. Spreadsheets make a day of a month by themselves.
    return (text) => {
      const found = read(text);
      if (found === null) return { code };
      return isMonth ? found.replace(/^(\d{4}-\d\d)-\d\d$/, '$1') : found;
    };
  }
}

/** Names of columns are compared without capitals and the spaces around them. */
const plain = (column: string): string => column.trim().toLowerCase();

function theirColumns(source: Source): string[] {
  if (typeof source === 'string') return [source];
  if ('value' in source) return [];
  if ('columns' in source) return source.columns;
  return [source.column, ...(source.negateWhen ? [source.negateWhen.column] : [])];
}

const negated = (text: string): string => (/^[-\u2212]/.test(text) ? text.slice(1) : `-${text}`);
