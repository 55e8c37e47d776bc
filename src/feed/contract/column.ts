import type { FileName } from './file.js';

/** What stands in for an empty value: a constant, the cooperative's due day, or the class of the entry's document. */
export type Fallback = 'NONE' | 'DUE_DAY' | 'DOCUMENT_CLASS';

/** The kind of value that a column holds; limits are those of the database, so that nothing is cut on its way. */
export type ColumnType =
  | { type: 'key' }
  | { type: 'reference'; to: FileName }
  | { type: 'text'; maxLength: number }
  | { type: 'choice'; enumeration: string; choices: readonly string[] }
  | { type: 'date'; latest: string }
  | { type: 'month' }
  | { type: 'money' }
  | { type: 'decimal'; digits: number; scale: number; positive: boolean; negative: boolean }
  | { type: 'integer'; min: number; max: number }
  | { type: 'boolean' }
  | { type: 'nrb' }
  | { type: 'postcode' };

/** One column of a file: its validation, its staging type, its part in the merge and its documentation follow. */
export type FeedColumn = ColumnType & {
  /** For an accounting program's author: what it is and in which unit. */
  meaning: string;
  /** The value may be empty; the column itself must still be there. */
  optional?: boolean;
  /** The column itself may be left out of the file: it came after the first version of the format. */
  absent?: boolean;
  fallback?: Fallback;
  /** The table's column where it differs; a reference to x is kept as x_id without saying. */
  as?: string;
};

const SMALLEST = -32768;
const LARGEST = 32767;

/** The source's own key, unique in its file and in the cooperative. */
export const key = (meaning: string): FeedColumn => ({ type: 'key', meaning });

/** The key of a row of another file, in the same package or loaded before. */
export const reference = (to: FileName, meaning: string): FeedColumn => ({ type: 'reference', to, meaning });

export const text = (meaning: string, maxLength = 500): FeedColumn => ({ type: 'text', maxLength, meaning });

/** One word of a list; `enumeration` is the database's type of the same list. */
export const choice = (enumeration: string, choices: readonly string[], meaning: string): FeedColumn => ({
  type: 'choice', enumeration, choices, meaning,
});

/** A calendar day of 1900-2099. */
export const date = (meaning: string): FeedColumn => ({ type: 'date', latest: '2099-12-31', meaning });

/** A day on which something ends: empty while it lasts; programs that have no empty dates may say 9999-12-31. */
export const end = (meaning: string): FeedColumn => ({ type: 'date', latest: '9999-12-31', optional: true, meaning });

/** A calendar month of 1950-2099. */
export const month = (meaning: string): FeedColumn => ({ type: 'month', meaning });

/** An amount in zł with at most two decimals, between minus and plus a billion zł. */
export const money = (meaning: string): FeedColumn => ({ type: 'money', meaning });

/** An exact decimal of at most `digits` digits, `scale` of them after the point; more is refused, never rounded. */
export const decimal = (digits: number, scale: number, meaning: string): FeedColumn => ({
  type: 'decimal', digits, scale, positive: false, negative: true, meaning,
});

/** A decimal that is not below zero, or, where `positive`, above it. */
export const measure = (digits: number, scale: number, meaning: string, positive = false): FeedColumn => ({
  type: 'decimal', digits, scale, positive, negative: false, meaning,
});

export const integer = (meaning: string, min = SMALLEST): FeedColumn => ({
  type: 'integer', min, max: LARGEST, meaning,
});

export const yesNo = (meaning: string): FeedColumn => ({ type: 'boolean', meaning });

export const nrb = (meaning: string): FeedColumn => ({ type: 'nrb', meaning });

export const postcode = (meaning: string): FeedColumn => ({ type: 'postcode', meaning });

/** The same column, allowed to be empty. */
export const optional = (column: FeedColumn): FeedColumn => ({ ...column, optional: true });

/** The same column, allowed to be empty and even to be left out of the file. */
export const absent = (column: FeedColumn): FeedColumn => ({ ...column, optional: true, absent: true });

/** The same column, allowed to be empty, where something else stands in. */
export const defaulting = (column: FeedColumn, fallback: Fallback): FeedColumn => ({
  ...column, optional: true, fallback,
});
