import { createHash } from 'node:crypto';
import type { FileName, Manifest } from '../contract/index.js';
import { FEED_FILES, FILE_NAMES } from '../contract/index.js';
import type { FeedPackage } from '../package/feed-package.js';
import { Unreadable } from '../problems.js';

/** A package whose manifest is read: which files it has, and what follows from their being there. */
export class PackageInHand {
  /** The files that the package has, in the order of loading. */
  readonly files: FileName[];
  private readonly unread = new Set<FileName>();
  private readonly rows = new Map<FileName, number>();

  private readonly digests = new Map<string, string>();
  readonly feed: FeedPackage;

  constructor(
    feed: FeedPackage,
    readonly manifest: Manifest,
  ) {
    this.feed = { names: feed.names, open: (name) => this.digesting(name, feed.open(name)), close: () => feed.close() };
    this.files = FILE_NAMES.filter((name) => feed.names.has(`${name}.csv`));
  }

  has(name: FileName): boolean {
    return this.files.includes(name);
  }

  /** True where the rows of the file are all that there will be: what is not in it is deleted. */
  replaces(name: FileName): boolean {
    return this.manifest.mode === 'full' && this.has(name) && FEED_FILES[name].deletable === true;
  }

  /** Reads a file for nothing but its digest. */
  async readThrough(name: string): Promise<void> {
    const bytes = this.feed.open(name)[Symbol.asyncIterator]();
    try {
      while (!(await bytes.next()).done);
    } catch (error) {
      // What can't be read is told when its rows are.
      if (!(error instanceof Unreadable)) throw error;
    }
  }

  /** The SHA-256 of a file that has been read to its end, in hexadecimal; null of any other. */
  digestOf(name: string): string | null {
    return this.digests.get(name) ?? null;
  }

  private async *digesting(name: string, bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    const hash = createHash('sha256');
    for await (const chunk of bytes) {
      hash.update(chunk);
      yield chunk;
    }
    this.digests.set(name, hash.digest('hex'));
  }

  /** Remembers how many rows of a file are staged. */
  markRows(name: FileName, rows: number): void {
    this.rows.set(name, rows);
  }

  /** How many rows of a file are staged. */
  rowsOf(name: FileName): number {
    return this.rows.get(name) ?? 0;
  }

  /** Remembers that some rows of a file could not be read, so that nobody is blamed for referring to them. */
  markUnread(name: FileName): void {
    this.unread.add(name);
  }

  isUnread(name: FileName): boolean {
    return this.unread.has(name);
  }
}
