import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import { RateLimits, reserveTry } from '#libs/cooperative';

const MINUTE = 60;
const QUARTER_HOUR = 900;

/** How long a program waits that has asked too often, in seconds. */
export const PAUSE_SECONDS = MINUTE;

/** Bounds what one token asks, and how often an address may come with one that does not hold. */
@Injectable()
export class ProgramLimits {
  private readonly uses: RateLimiterPostgres;
  private readonly refusals: RateLimiterPostgres;

  constructor(limits: RateLimits) {
    this.uses = limits.limiter({ name: 'token', tries: 600, seconds: MINUTE, blockSeconds: PAUSE_SECONDS });
    this.refusals = limits.limiter({ name: 'token-address', tries: 30, seconds: QUARTER_HOUR, blockSeconds: PAUSE_SECONDS });
  }

  /** Takes one of a token's requests; false when there is none left. */
  reserveUse(tokenId: string): Promise<boolean> {
    return reserveTry(this.uses, tokenId);
  }

  /** Counts a token that did not hold; false when the address has shown too many. A token that holds is never in its way. */
  reserveRefusal(cooperativeId: string, address: string): Promise<boolean> {
    return reserveTry(this.refusals, createHash('sha256').update(`${cooperativeId}\0${address}`).digest('base64url'));
  }
}
