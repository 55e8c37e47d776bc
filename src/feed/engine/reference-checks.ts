import { FEED_FILES, FILE_NAMES, type FileName } from '../contract/index.js';
import type { Check } from './checks.js';
import { kept, quoted, references, staged, target } from './names.js';
import type { PackageInHand } from './package-in-hand.js';

/** Rows whose key stood in the file before. */
export function duplicateCheck(file: FileName): Check {
  const key = FEED_FILES[file].key.map(quoted);
  const keyOf = key.map((column) => `s.${column}`);
  return {
    code: 'DUPLICATE_KEY',
    file,
    column: FEED_FILES[file].key.join(' + '),
    sql: `
      select s.line, concat_ws(' + ', ${keyOf.join(', ')}) as value, jsonb_build_object('first', seen.line) as details
      from ${staged(file)} s
      join (select min(line) as line, ${key.join(', ')} from ${staged(file)}
        where ${key.map((column) => `${column} is not null`).join(' and ')}
        group by ${key.join(', ')} having count(*) > 1) seen
        on ${key.map((column) => `seen.${column} = s.${column}`).join(' and ')} and seen.line < s.line`,
  };
}

/** Rows that refer to what there is not, or will not be once the package is applied. */
export function referenceChecks(file: FileName, inHand: PackageInHand): Check[] {
  return references(file)
    .filter(({ to }) => !inHand.isUnread(to))
    .map(({ column, to }) => {
      const isReplaced = inHand.replaces(to);
      const loadedBefore = `and not exists (select from ${target(to)} p
        where p.cooperative_id = current_cooperative() and p.key = s.${quoted(column)})`;
      return {
        code: isReplaced ? 'REMOVED_REFERENCE' : 'UNKNOWN_REFERENCE',
        file,
        column,
        sql: `
          select s.line, s.${quoted(column)} as value, jsonb_build_object('to', '${to}.csv') as details
          from ${staged(file)} s
          where s.${quoted(column)} is not null
            and not exists (select from ${staged(to)} p where p.key = s.${quoted(column)})
            ${isReplaced ? '' : loadedBefore}`,
      };
    });
}

/** Rows that a full package leaves out though rows of a file that it does not have refer to them. */
export function removalChecks(inHand: PackageInHand): Check[] {
  return FILE_NAMES.filter((by) => !inHand.has(by)).flatMap((by) =>
    references(by)
      .filter(({ to }) => inHand.replaces(to) && !inHand.isUnread(to))
      .map(({ column, to }) => ({
        code: 'STILL_REFERENCED' as const,
        file: to,
        column: 'key',
        sql: `
          select null::integer as line, p.key as value, jsonb_build_object('by', '${by}.csv') as details
          from ${target(to)} p
          where p.cooperative_id = current_cooperative()
            and not exists (select from ${staged(to)} s where s.key = p.key)
            and exists (select from ${target(by)} c where c.cooperative_id = current_cooperative()
              and c.${kept(column, { type: 'reference', to, meaning: '' })} = p.id)`,
      })),
  );
}
