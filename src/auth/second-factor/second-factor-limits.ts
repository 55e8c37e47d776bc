import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import { RateLimits, reserveTry } from '#libs/cooperative';

const QUARTER_HOUR = 900;
const DAY = 86_400;

/** Whose second factor is tried, and from where. */
export interface FactorAttempt {
  loginId: string;
  /** The known-device cookie's value, where this login once succeeded in this browser. */
  knownDevice: string | null;
}

/**
 * Bounds guesses of the second factor before any is checked, whatever number of sessions they come from. A known device
 * has tries of its own, so whoever has the password alone can't lock the owner out.
 */
@Injectable()
export class SecondFactorLimits {
  private readonly lately: RateLimiterPostgres;
  private readonly day: RateLimiterPostgres;

  constructor(limits: RateLimits) {
    this.lately = limits.limiter({ name: 'second-factor', tries: 5, seconds: QUARTER_HOUR, blockSeconds: QUARTER_HOUR });
    this.day = limits.limiter({ name: 'second-factor-day', tries: 20, seconds: DAY, blockSeconds: DAY });
  }

  async reserve(attempt: FactorAttempt): Promise<boolean> {
    const key = keyOf(attempt);
    return (await reserveTry(this.lately, key)) && (await reserveTry(this.day, key));
  }

  /** After a success the count starts anew. */
  async forget(attempt: FactorAttempt): Promise<void> {
    await Promise.all([this.lately.delete(keyOf(attempt)), this.day.delete(keyOf(attempt))]);
  }
}

const keyOf = ({ loginId, knownDevice }: FactorAttempt): string =>
  createHash('sha256').update(`${loginId}\0${knownDevice ?? ''}`).digest('base64url');
