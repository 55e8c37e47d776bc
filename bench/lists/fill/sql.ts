import type pg from 'pg';

/** Runs a statement in which `$coop` stands for the cooperative that is filled. */
export type Run = (sql: string) => Promise<unknown>;

/** What is filled: the statements' door, and the share of a large cooperative's rows that it gets. */
export interface Filling {
  run: Run;
  /** So many of a full-sized cooperative's rows, scaled and whole. */
  of: (rows: number) => number;
}

export const fillingOf = (admin: pg.Client, id: string, share: number): Filling => ({
  run: (sql) => admin.query(sql.replaceAll('$coop', `${admin.escapeLiteral(id)}::uuid`)),
  of: (rows) => Math.ceil(rows * share),
});

/** SQL of a number from 0 below `count`, the same for the same n and salt. */
export const any = (n: string, salt: number, count: number): string => `(hashint4((${n})::integer # ${salt * 7_919}) & 2147483647) % ${count}`;

/** SQL of one of some words. */
export const oneOf = (words: readonly string[], place: string): string => `(array[${words.map((word) => `'${word}'`).join(', ')}])[1 + ${place}]`;

/** SQL of the id of a cooperative's n-th row of a kind, a UUID of version 4 to look at: whatever refers to it needs no look-up. */
export const idOf = (kind: string, n: string): string => `overlay(overlay(md5($coop || '${kind}' || (${n})) placing '4' from 13) placing '8' from 17)::uuid`;
