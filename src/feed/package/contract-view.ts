import { extname } from 'node:path';
import { MANIFEST, type FileName } from '../contract/index.js';
import type { Mapping } from '../mapping/mapping.js';
import { TableLayout } from '../mapping/table-layout.js';
import type { Problems } from '../problems.js';
import type { ExpectedFiles } from './expected-files.js';
import type { FeedPackage, HeldTable, PackageFiles, TableForm } from './feed-package.js';

/** A package's files under the contract's names; null where two of them would be the same table. */
export function contractView(
  files: PackageFiles,
  expected: ExpectedFiles,
  mapping: Mapping | null,
  problems: Problems,
): FeedPackage | null {
  const tables = new Map<FileName, HeldTable>();
  for (const file of [...files.names].toSorted()) {
    for (const name of expected.tablesIn(file)) {
      const before = tables.get(name);
      if (before) problems.addTheirs('AMBIGUOUS_FILE', { file }, { other: before.file });
      else tables.set(name, held(name, file, mapping));
    }
  }
  if (problems.count > 0) return null;
  for (const [name, { file, layout }] of tables) callBy(name, file, layout, problems);
  const table = (name: FileName): HeldTable => {
    const found = tables.get(name);
    if (!found) throw new Error(`the package has no ${name}`);
    return found;
  };
  const own = files.names.has(MANIFEST) ? [MANIFEST] : [];
  return {
    names: new Set([...own, ...[...tables.keys()].map((name) => `${name}.csv`)]),
    open: (name) => files.open(name === MANIFEST ? name : table(name.replace(/\.csv$/, '') as FileName).file),
    table,
    close: () => files.close(),
  };
}

function held(name: FileName, file: string, mapping: Mapping | null): HeldTable {
  const form = extname(file).slice(1).toLowerCase() as TableForm;
  const isMapped = mapping !== null && (mapping.files[name] !== undefined || mapping.dateFormat !== undefined || mapping.monthFormat !== undefined
    || mapping.encoding !== undefined || mapping.delimiter !== undefined);
  return { file, form, layout: isMapped ? new TableLayout(name, mapping, mapping.files[name] ?? { columns: {} }) : null };
}

function callBy(name: FileName, file: string, layout: TableLayout | null, problems: Problems): void {
  const table = `${name}.csv`;
  if (layout === null && file === table) return;
  problems.call(table, { file, labelOf: (column) => layout?.labelOf(column) ?? column });
}
