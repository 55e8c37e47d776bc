import { FILE_NAMES, MANIFEST } from './contract/index.js';
import { MESSAGES, type ProblemCode } from './messages.js';

/** One thing that refuses a package, with its place. */
export interface FeedProblem {
  file: string;
  /** Line of the file, the header being 1; null where the problem is not of one line. */
  line: number | null;
  column: string | null;
  /** What stands there, cut to 100 characters. */
  value: string | null;
  code: string;
  /** The reason in Polish. */
  message: string;
}

/** Where a problem is; what is left out is null. */
export type Place = { file: string } & Partial<Pick<FeedProblem, 'line' | 'column' | 'value'>>;
export type Details = Record<string, string | number>;

/** As many problems are listed; all are counted. */
export const LISTED_PROBLEMS = 200;
const SHOWN_CHARACTERS = 100;
const ORDER = [MANIFEST, ...FILE_NAMES.map((name) => `${name}.csv`)];

/** Thrown where the rest of a file can't be read; the other files still are. */
export class Unreadable extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly line: number | null = null,
    readonly details: Details = {},
  ) {
    super(code);
  }
}

/** How a table of a package was read (Polish), for whoever must trust that it was read rightly. */
export interface TableReading {
  /** As the package has it. */
  file: string;
  /** Its form, encoding and delimiter, and on what ground each. */
  how: string;
}

/** What a package calls a table of the contract and its columns. */
export interface TableNames {
  file: string;
  labelOf(column: string): string;
}

/** Collects what is wrong with a package: lists the first, counts all. Also how its tables were read. */
export class Problems {
  readonly readings: TableReading[] = [];
  private readonly first: { problem: FeedProblem; rank: number }[] = [];
  private readonly names = new Map<string, TableNames>();
  private total = 0;

  get count(): number {
    return this.total;
  }

  /** The listed ones, by file in the order of loading, then by line. */
  get listed(): FeedProblem[] {
    const line = ({ problem }: { problem: FeedProblem }) => problem.line ?? 0;
    return this.first.toSorted((a, b) => a.rank - b.rank || line(a) - line(b)).map(({ problem }) => problem);
  }

  /** From now on what is told of a table of the contract ('entries.csv') bears the names that the package has. */
  call(table: string, names: TableNames): void {
    this.names.set(table, names);
  }

  /** @param place in the contract's names */
  add(code: ProblemCode, place: Place, details: Details = {}): void {
    const names = this.names.get(place.file);
    if (!names) return this.addTheirs(code, place, details);
    const column = place.column?.split(' + ').map((name) => names.labelOf(name)).join(' + ') ?? null;
    this.addTheirs(code, { ...place, file: names.file, column }, details, place.file);
  }

  /** @param place in the package's own names */
  addTheirs(code: ProblemCode, place: Place, details: Details = {}, table = place.file): void {
    this.total += 1;
    if (this.first.length === LISTED_PROBLEMS) return;
    const { file, line = null, column = null, value = null } = place;
    const shown = { file: shorten(file), line, column: column && shorten(column), value: value && shorten(value) };
    this.first.push({ problem: { ...shown, code, message: wording(code, details) }, rank: ORDER.indexOf(table) });
  }

  /** Counts problems that a query found beyond those that it listed. */
  addUnlisted(count: number): void {
    this.total += count;
  }
}

function wording(code: ProblemCode, details: Details): string {
  return MESSAGES[code].replace(/\{(\w+)\}/g, (name, detail: string) => String(details[detail] ?? name));
}

/** Cut by characters: half a character could not be recorded. */
function shorten(value: string): string {
  if (value.length <= SHOWN_CHARACTERS) return value;
  return `${[...value.slice(0, 2 * SHOWN_CHARACTERS)].slice(0, SHOWN_CHARACTERS).join('')}…`;
}
