import type { FileName } from '../contract/index.js';
import type { TableLayout } from '../mapping/table-layout.js';

/** The files of a package as they lie there, checked to be such as a package has; their contents are not yet looked at. */
export interface PackageFiles {
  /** 'manifest.json', 'ENTRIES.DBF'. */
  readonly names: ReadonlySet<string>;
  /** The bytes of a file, as a stream; may be asked for anew. @throws Unreadable in mid-stream where an archive is damaged */
  open(name: string): AsyncIterable<Buffer>;
  close(): Promise<void>;
}

/** In which form a package may hold a table. */
export const TABLE_FORMS = ['csv', 'txt', 'xlsx', 'xls', 'dbf'] as const;
export type TableForm = (typeof TABLE_FORMS)[number];

/** Where a table of the contract lies. */
export interface HeldTable {
  /** As the package calls it. */
  file: string;
  form: TableForm;
  /** Null where it is as the contract has it. */
  layout: TableLayout | null;
}

/** A package under the contract's names, in whatever form and under whatever names its tables lie there. */
export interface FeedPackage extends PackageFiles {
  /** 'manifest.json', 'entries.csv'. */
  readonly names: ReadonlySet<string>;
  /** @param name as in `names` */
  open(name: string): AsyncIterable<Buffer>;
  /** Where a table lies that is in `names`. */
  table(name: FileName): HeldTable;
}

/** What a package may weigh. */
export interface PackageLimits {
  files: number;
  unpackedBytes: number;
}

export const PACKAGE_LIMITS: PackageLimits = { files: 100, unpackedBytes: 4096 * 1024 * 1024 };
