import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import { RateLimits, reserveTry } from '#libs/cooperative';

const QUARTER_HOUR = 900;
const HOUR = 3_600;
const DAY = 86_400;

/** Bounds what visitors may ask for, before anything is hashed, written or mailed. */
@Injectable()
export class RegistrationLimits {
  private readonly forms: RateLimiterPostgres;
  private readonly mails: RateLimiterPostgres;
  private readonly links: RateLimiterPostgres;
  private readonly recovery: RateLimiterPostgres;
  private readonly recoveryDay: RateLimiterPostgres;
  private readonly recoveryFrom: RateLimiterPostgres;

  constructor(limits: RateLimits) {
    this.forms = limits.limiter({ name: 'application', tries: 10, seconds: HOUR, blockSeconds: HOUR });
    this.mails = limits.limiter({ name: 'application-mail', tries: 3, seconds: DAY, blockSeconds: DAY });
    this.links = limits.limiter({ name: 'application-link', tries: 60, seconds: QUARTER_HOUR, blockSeconds: QUARTER_HOUR });
    this.recovery = limits.limiter({ name: 'recovery', tries: 5, seconds: QUARTER_HOUR, blockSeconds: QUARTER_HOUR });
    this.recoveryDay = limits.limiter({ name: 'recovery-day', tries: 20, seconds: DAY, blockSeconds: DAY });
    this.recoveryFrom = limits.limiter({ name: 'recovery-from', tries: 50, seconds: QUARTER_HOUR, blockSeconds: QUARTER_HOUR });
  }

  /** Takes a form from the few that may come from one caller's address. */
  reserveForm(cooperativeId: string, address: string): Promise<boolean> {
    return reserveTry(this.forms, key(cooperativeId, address));
  }

  /** Takes a mail from the few that an e-mail address may be sent: nobody's box is filled by strangers. */
  reserveMail(cooperativeId: string, email: string): Promise<boolean> {
    return reserveTry(this.mails, key(cooperativeId, email.toLowerCase()));
  }

  /** Takes a look at a link from a caller's address. */
  reserveLink(cooperativeId: string, address: string): Promise<boolean> {
    return reserveTry(this.links, key(cooperativeId, address));
  }

  /** Takes a try at initial credentials, whether the identifier exists or not; apart from the tries at signing in. */
  async reserveRecovery(cooperativeId: string, identifier: string, address: string): Promise<boolean> {
    const own = key(cooperativeId, identifier);
    return (await reserveTry(this.recoveryFrom, key(cooperativeId, address))) && (await reserveTry(this.recovery, own)) && (await reserveTry(this.recoveryDay, own));
  }
}

const key = (...parts: string[]): string => createHash('sha256').update(parts.join('\0')).digest('base64url');
