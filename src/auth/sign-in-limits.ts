import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import { RateLimits, reserve, type Cooperative, type Reservation } from '#libs/cooperative';

const QUARTER_HOUR = 900;
const DAY = 86_400;

/** A try at signing in. */
export interface Attempt {
  cooperative: Cooperative;
  identifier: string;
  address: string;
  /** Hash of the known-device cookie, when that device is known to this identifier. */
  knownDevice: Buffer | null;
}

/**
 * Guessing is bounded before any password is hashed. Strangers share ten tries a quarter of an hour and fifty a day for
 * an identifier, whether it exists or not; a device in which the login once succeeded has tries of its own, so
 * strangers can't lock its owner out.
 */
@Injectable()
export class SignInLimits {
  private readonly account: RateLimiterPostgres;
  private readonly accountDay: RateLimiterPostgres;
  private readonly device: RateLimiterPostgres;
  private readonly address: RateLimiterPostgres;

  constructor(limits: RateLimits) {
    this.account = limits.limiter({ name: 'account', tries: 10, seconds: QUARTER_HOUR, blockSeconds: QUARTER_HOUR });
    this.accountDay = limits.limiter({ name: 'account-day', tries: 50, seconds: DAY, blockSeconds: DAY });
    this.device = limits.limiter({ name: 'device', tries: 10, seconds: QUARTER_HOUR, blockSeconds: QUARTER_HOUR });
    this.address = limits.limiter({ name: 'address', tries: 300, seconds: QUARTER_HOUR, blockSeconds: QUARTER_HOUR });
  }

  /** Takes one try from everything that bounds this attempt; refused when any of it is used up. */
  async reserve(attempt: Attempt): Promise<Reservation> {
    const { cooperative, address, knownDevice } = attempt;
    const own = ownKey(attempt);
    // A known device is not asked whence it comes: behind one proxy, strangers would use up the address of all.
    if (knownDevice) return reserve(this.device, own);
    // Only an identifier's own limit tells that somebody is being guessed at; an address is many people's.
    if ((await reserve(this.address, key(cooperative.id, address))) !== 'GRANTED') return 'REFUSED';
    const lately = await reserve(this.account, own);
    return lately === 'GRANTED' ? reserve(this.accountDay, own) : lately;
  }

  /** After a success the count starts anew. */
  async forget(attempt: Attempt): Promise<void> {
    const own = ownKey(attempt);
    await (attempt.knownDevice ? this.device.delete(own) : this.account.delete(own));
  }

  /** Until when strangers are shut out of an identifier; null where they have tries left. */
  async lockedUntil(cooperativeId: string, identifier: string): Promise<Date | null> {
    const own = key(cooperativeId, identifier, '');
    const counts = await Promise.all([this.account, this.accountDay].map((limiter) => limiter.get(own)));
    const used = counts.filter((count) => count !== null && count.remainingPoints <= 0).map((count) => count!.msBeforeNext);
    return used.length ? new Date(Date.now() + Math.max(...used)) : null;
  }

  /** Gives an identifier all its tries back, to strangers and to the devices that are known to it. */
  async clear(cooperativeId: string, identifier: string, knownDevices: readonly Buffer[]): Promise<void> {
    const strangers = key(cooperativeId, identifier, '');
    const devices = knownDevices.map((device) => this.device.delete(key(cooperativeId, identifier, device.toString('hex'))));
    await Promise.all([this.account.delete(strangers), this.accountDay.delete(strangers), ...devices]);
  }
}

const ownKey = ({ cooperative, identifier, knownDevice }: Attempt): string =>
  key(cooperative.id, identifier, knownDevice?.toString('hex') ?? '');

const key = (...parts: string[]): string => createHash('sha256').update(parts.join('\0')).digest('base64url');
