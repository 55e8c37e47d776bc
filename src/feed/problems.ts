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

/** Collects what is wrong with a package: lists the first, counts all. */
export class Problems {
  private readonly first: FeedProblem[] = [];
  private total = 0;

  get count(): number {
    return this.total;
  }

  /** The listed ones, by file in the order of loading, then by line. */
  get listed(): FeedProblem[] {
    const place = ({ file }: FeedProblem) => ORDER.indexOf(file);
    return this.first.toSorted((a, b) => place(a) - place(b) || (a.line ?? 0) - (b.line ?? 0));
  }

  add(code: ProblemCode, place: Place, details: Details = {}): void {
    this.total += 1;
    if (this.first.length === LISTED_PROBLEMS) return;
    const { file, line = null, column = null, value = null } = place;
    const shown = { file: shorten(file), line, column: column && shorten(column), value: value && shorten(value) };
    this.first.push({ ...shown, code, message: wording(code, details) });
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
