import type { Words, WordsOf } from './words.js';

/** How a value is written for people; in JSON it stays as it is. */
export type Kind = 'text' | 'money' | 'instant' | 'word' | 'yes-no' | 'device';

/** One column of a table in the copy of somebody's data. */
export interface Column {
  /** Polish, for the readable page. */
  label: string;
  kind: Kind;
  /** SQL over the row `t`; without it the table's column of the same name. */
  sql?: string;
  /** What a value of an enumeration is called. */
  words?: Words | WordsOf;
}

const column = (kind: Kind) => (label: string, sql?: string): Column => ({ label, kind, ...(sql ? { sql } : {}) });

export const text = column('text');
/** Grosze. */
export const money = column('money');
/** A moment, shown in Poland's time. */
export const instant = column('instant');
/** A value of an enumeration, with its words. */
export const word = (label: string, words: Words | WordsOf): Column => ({ label, kind: 'word', words });
export const yesNo = column('yes-no');
/** What a browser calls itself. */
export const device = column('device');

/** The name of the settlement account of a row. */
export const accountName = text(
  'Rozrachunek', '(select a.name from settlement_account a where a.cooperative_id = t.cooperative_id and a.id = t.account_id)');
