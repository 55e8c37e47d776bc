import { createHash } from 'node:crypto';

const LONGEST_KEPT = 44;

/** The keys of a file with the line of each, in little memory: what is long is kept as its digest. */
export class KnownKeys {
  private readonly lines = new Map<string, number>();

  /** Remembers a key; the line on which it stood before, or null. */
  add(key: string, line: number): number | null {
    const kept = short(key);
    const before = this.lines.get(kept);
    if (before === undefined) this.lines.set(kept, line);
    return before ?? null;
  }

  has(key: string): boolean {
    return this.lines.has(short(key));
  }
}

const short = (key: string): string =>
  key.length <= LONGEST_KEPT ? key : `#${createHash('sha256').update(key).digest('base64')}`;
