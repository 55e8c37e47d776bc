import type { INestApplicationContext } from '@nestjs/common';
import { PasswordHasher } from '../../src/auth/index.js';

/** Counts at the hasher itself how often a password was checked: against whose stored hash, null for nobody's. */
export class HashCounter {
  private readonly counts = new Map<string | null, number>();

  constructor(app: INestApplicationContext) {
    const hasher = app.get(PasswordHasher, { strict: false });
    const matches = hasher.matches.bind(hasher);
    hasher.matches = (password, stored) => {
      this.counts.set(stored, this.against(stored) + 1);
      return matches(password, stored);
    };
  }

  /** Checks against one stored hash so far. */
  against(stored: string | null): number {
    return this.counts.get(stored) ?? 0;
  }

  /** Checks in all so far. */
  total(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }
}
