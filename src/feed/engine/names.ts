import { FEED_FILES, type FeedColumn, type FileName, type TouchedKind } from '../contract/index.js';

/** A name of the contract as SQL text. The contract is the only source of names; values never become SQL text. */
export const quoted = (name: string): string => `"${name}"`;

/** The temporary table that holds the rows of a file during a batch. */
export const staged = (name: FileName): string => `pg_temp.${quoted(`staged_${name}`)}`;

/** The temporary table that holds the ids of what the batch touched. */
export const touched = (kind: TouchedKind): string => `pg_temp.touched_${kind}`;

/** The table that mirrors a file. */
export const target = (name: FileName): string => quoted(FEED_FILES[name].table);

/** The table's column in which a column of a file is kept. */
export function kept(column: string, definition: FeedColumn): string {
  return quoted(definition.as ?? (definition.type === 'reference' ? `${column}_id` : column));
}

/** The columns of a file that refer to rows of other files. */
export function references(name: FileName): { column: string; to: FileName; optional: boolean }[] {
  return Object.entries(FEED_FILES[name].columns).flatMap(([column, definition]) =>
    definition.type === 'reference' ? [{ column, to: definition.to, optional: definition.optional ?? false }] : [],
  );
}

/** PostgreSQL's type of a column's values before references are resolved. */
export function stagedType(definition: FeedColumn): string {
  switch (definition.type) {
    case 'choice':
      return quoted(definition.enumeration);
    case 'date':
    case 'month':
      return 'date';
    case 'money':
      return 'bigint';
    case 'decimal':
      return `numeric(${definition.digits},${definition.scale})`;
    case 'integer':
      return 'smallint';
    case 'boolean':
      return 'boolean';
    default:
      return 'text';
  }
}
