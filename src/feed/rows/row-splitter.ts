import { Unreadable } from '../problems.js';
import type { Refusal } from '../values/value.js';
import { LONGEST_ROW_BYTES, TOO_LONG_DETAILS } from './whole-lines.js';

/** A row of a table as it stands in the file. */
export interface Row {
  /** The line on which it begins, the first being 1. */
  line: number;
  fields: string[];
  /** Of a mapped row: how it stood in their file. */
  source?: RowSource;
}

/** What a mapped row was before; `texts` and `refusals` go by the mapped fields. */
export interface RowSource {
  texts: string[];
  /** Why a field could not be mapped; null where it could. */
  refusals: (Refusal | null)[];
  /** Fields of their row, and of their header. */
  found: number;
  expected: number;
}

/**
 * Splits text into rows and fields: fields in double quotes may hold the delimiter, doubled quotes and line breaks;
 * a quote within a field that does not begin with one is a character like any other. Empty lines are no rows.
 *
 * Written by hand because rows need their own line numbers, because a bad row must not hide those after it, and because
 * it is what bounds the speed of a feed: a general parser took ten times as long.
 */
export class RowSplitter {
  private line = 0;
  private fields: string[] = [];
  private quoted: string | null = null;
  private startLine = 0;

  /** @param onBadQuotes is told the line of a row whose quotes make no sense; that row is left out */
  constructor(
    private readonly delimiter: string,
    private readonly onBadQuotes: (line: number) => void,
  ) {}

  /** Lines taken so far. */
  get lines(): number {
    return this.line;
  }

  /** The rows that end within a text of whole lines. @throws Unreadable where a row in quotes grows without end */
  split(text: string): Row[] {
    const rows: Row[] = [];
    for (let start = 0; start < text.length; ) {
      const newline = text.indexOf('\n', start);
      const stop = newline === -1 ? text.length : newline;
      const end = stop > start && text[stop - 1] === '\r' ? stop - 1 : stop;
      this.line += 1;
      this.takeLine(text.slice(start, end), rows);
      start = stop + 1;
    }
    return rows;
  }

  /** Call at the end of the file. @throws Unreadable where a quote was never closed */
  finish(): void {
    if (this.quoted !== null) throw new Unreadable('QUOTE_NOT_CLOSED', this.startLine);
  }

  private takeLine(line: string, rows: Row[]): void {
    if (this.quoted === null) {
      if (line === '') return;
      if (!line.includes('"')) {
        rows.push({ line: this.line, fields: line.split(this.delimiter) });
        return;
      }
      this.startLine = this.line;
      this.fields = [];
    }
    if (!this.takeQuotedLine(line)) this.onBadQuotes(this.startLine);
    else if (this.quoted === null) rows.push({ line: this.startLine, fields: this.fields });
  }

  /** Takes the fields of a line that has quotes or began within them; false where the quotes make no sense. */
  private takeQuotedLine(line: string): boolean {
    let at = 0;
    while (at <= line.length) {
      if (this.quoted === null && line[at] !== '"') {
        const stop = line.indexOf(this.delimiter, at);
        this.fields.push(line.slice(at, stop === -1 ? line.length : stop));
        if (stop === -1) return true;
        at = stop + 1;
        continue;
      }
      const closing = this.takeQuotedField(line, this.quoted === null ? at + 1 : at);
      if (closing === null) return true;
      if (closing < line.length && line[closing] !== this.delimiter) return false;
      if (closing === line.length) return true;
      at = closing + 1;
    }
    return true;
  }

  /** Takes a field up to its closing quote; the position after it, or null where the field goes on in the next line. */
  private takeQuotedField(line: string, from: number): number | null {
    let field = this.quoted ?? '';
    for (let at = from; ; ) {
      const quote = line.indexOf('"', at);
      if (quote === -1) {
        this.quoted = this.bounded(`${field}${line.slice(at)}\n`);
        return null;
      }
      field += line.slice(at, quote);
      if (line[quote + 1] !== '"') {
        this.quoted = null;
        this.fields.push(field);
        return quote + 1;
      }
      field += '"';
      at = quote + 2;
    }
  }

  private bounded(field: string): string {
    if (field.length > LONGEST_ROW_BYTES) throw new Unreadable('LINE_TOO_LONG', this.startLine, TOO_LONG_DETAILS);
    return field;
  }
}
