import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import { RateLimits, reserveTry } from '#libs/cooperative';

const QUARTER_HOUR = 900;
const DAY = 86_400;

/** Bounds guessing at the desk before anything is hashed, whether somebody of that name works there or not. */
@Injectable()
export class StaffLimits {
  private readonly password: RateLimiterPostgres;
  private readonly passwordDay: RateLimiterPostgres;
  private readonly factor: RateLimiterPostgres;
  private readonly address: RateLimiterPostgres;
  private readonly resets: RateLimiterPostgres;
  private readonly proof: RateLimiterPostgres;

  constructor(limits: RateLimits) {
    this.password = limits.limiter({ name: 'staff', tries: 10, seconds: QUARTER_HOUR, blockSeconds: QUARTER_HOUR });
    this.passwordDay = limits.limiter({ name: 'staff-day', tries: 50, seconds: DAY, blockSeconds: DAY });
    this.factor = limits.limiter({ name: 'staff-factor', tries: 5, seconds: QUARTER_HOUR, blockSeconds: QUARTER_HOUR });
    this.address = limits.limiter({ name: 'staff-address', tries: 100, seconds: QUARTER_HOUR, blockSeconds: QUARTER_HOUR });
    this.proof = limits.limiter({ name: 'staff-proof', tries: 10, seconds: QUARTER_HOUR, blockSeconds: QUARTER_HOUR });
    this.resets = limits.limiter({ name: 'staff-reset', tries: 3, seconds: QUARTER_HOUR, blockSeconds: QUARTER_HOUR });
  }

  /** Takes a try at a password; false when there is none left. */
  async reservePassword(cooperativeId: string, email: string, address: string): Promise<boolean> {
    const own = key(cooperativeId, email);
    return (await this.reserveAddress(cooperativeId, address)) && (await reserveTry(this.password, own)) && (await reserveTry(this.passwordDay, own));
  }

  /** After a right password the short count starts anew; the day's goes on. */
  async forgetPassword(cooperativeId: string, email: string): Promise<void> {
    await this.password.delete(key(cooperativeId, email));
  }

  /** Takes a try at a second factor. Counted for the person, so that a new half session brings no new tries. */
  reserveFactor(cooperativeId: string, staffId: string): Promise<boolean> {
    return reserveTry(this.factor, key(cooperativeId, staffId));
  }

  /** After a right code the count starts anew. */
  async forgetFactor(cooperativeId: string, staffId: string): Promise<void> {
    await this.factor.delete(key(cooperativeId, staffId));
  }

  /** Takes a try at the password of whoever is signed in: an open session must not be a way to guess it. */
  reserveProof(cooperativeId: string, staffId: string): Promise<boolean> {
    return reserveTry(this.proof, key(cooperativeId, staffId));
  }

  /** After the right password the count starts anew. */
  async forgetProof(cooperativeId: string, staffId: string): Promise<void> {
    await this.proof.delete(key(cooperativeId, staffId));
  }

  /** Takes a mail with a link from the few that an address may be sent. */
  async reserveReset(cooperativeId: string, email: string, address: string): Promise<boolean> {
    return (await this.reserveAddress(cooperativeId, address)) && (await reserveTry(this.resets, key(cooperativeId, email)));
  }

  /** Takes a try at a link from a caller's address. */
  reserveAddress(cooperativeId: string, address: string): Promise<boolean> {
    return reserveTry(this.address, key(cooperativeId, address));
  }
}

const key = (...parts: string[]): string => createHash('sha256').update(parts.join('\0')).digest('base64url');
