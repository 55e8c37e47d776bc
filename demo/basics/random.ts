const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const GOLDEN = 0x6d2b79f5;

const hash = (text: string): number => {
  let state = FNV_OFFSET;
  for (let at = 0; at < text.length; at += 1) state = Math.imul(state ^ text.charCodeAt(at), FNV_PRIME);
  return state >>> 0;
};

/**
 * Chance that every machine repeats (mulberry32). A fork depends on its path of labels alone, so that what happens to
 * one household, or in one month, changes nothing of another's.
 */
export class Random {
  private state: number;

  constructor(private readonly path: string) {
    this.state = hash(path);
  }

  fork(label: string | number): Random {
    return new Random(`${this.path}/${label}`);
  }

  /** From 0 up to, and not including, 1. */
  next(): number {
    this.state = (this.state + GOLDEN) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number, both ends included. */
  int(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.next() * items.length)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  }

  /** One of the names, each as likely as its weight says. */
  weighted<Name extends string>(weights: Partial<Record<Name, number>>): Name {
    const entries = Object.entries(weights) as [Name, number][];
    let left = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    const found = entries.find(([, weight]) => (left -= weight) < 0) ?? entries.at(-1);
    if (!found) throw new RangeError('nothing to weigh');
    return found[0];
  }

  /** `count` of the items, in an order of chance. */
  sample<T>(items: readonly T[], count = items.length): T[] {
    const pool = [...items];
    const taken = Math.min(count, pool.length);
    for (let at = 0; at < taken; at += 1) {
      const other = this.int(at, pool.length - 1);
      [pool[at], pool[other]] = [pool[other]!, pool[at]!];
    }
    return pool.slice(0, taken);
  }
}
