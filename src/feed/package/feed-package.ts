import { FILE_NAMES, MANIFEST } from '../contract/index.js';

/** The files of a package, checked to be such as a package has; their contents are not yet looked at. */
export interface FeedPackage {
  /** Names as in the package: 'manifest.json', 'entries.csv'. */
  readonly names: ReadonlySet<string>;
  /** The bytes of a file, as a stream. @throws Unreadable in mid-stream where an archive is damaged */
  open(name: string): AsyncIterable<Buffer>;
  close(): Promise<void>;
}

/** What a package may weigh. */
export interface PackageLimits {
  files: number;
  unpackedBytes: number;
}

export const PACKAGE_LIMITS: PackageLimits = { files: 100, unpackedBytes: 4096 * 1024 * 1024 };
export const EXPECTED_NAMES: ReadonlySet<string> = new Set([MANIFEST, ...FILE_NAMES.map((name) => `${name}.csv`)]);
