import { Injectable } from '@nestjs/common';
import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import { scopeOf, type Viewer, type Visit } from '#libs/access';
import { record } from '#libs/audit';
import { RateLimits, ScopedDatabase, reserveTry, type ScopedTransaction } from '#libs/cooperative';
import { Outbox } from '#libs/documents';
import { Refusal, type Problem } from '#libs/graphql';
import { mailboxOf } from '#libs/people';
import { Login, PasswordHasher, SessionService, newPasswordFaults, type NewPassword } from '../auth/index.js';
import { passwordChangedWords } from './account.mails.js';

const QUARTER_HOUR = 900;

/** The password in use, and the one that is to be. */
export interface PasswordChange extends NewPassword {
  current: string;
}

/** Changes the password of whoever is signed in and knows the present one. */
@Injectable()
export class ChangePasswordService {
  private readonly tries: RateLimiterPostgres;

  constructor(
    private readonly database: ScopedDatabase,
    private readonly hasher: PasswordHasher,
    private readonly sessions: SessionService,
    private readonly outbox: Outbox,
    limits: RateLimits,
  ) {
    // As many as for signing in on a known device: an open session must not be a way to guess the password.
    this.tries = limits.limiter({ name: 'change-password', tries: 10, seconds: QUARTER_HOUR, blockSeconds: QUARTER_HOUR });
  }

  /**
   * Sets the new password, ends every session of the login and opens a fresh one in this browser.
   *
   * @returns the new session's cookie, or the problems; with problems the password stays
   */
  async change(visit: Visit, viewer: Viewer, given: PasswordChange, userAgent: string): Promise<string | Problem[]> {
    const faults = newPasswordFaults(given, viewer.cooperative);
    if (faults.length) return faults;
    if (!(await reserveTry(this.tries, viewer.loginId))) return [{ field: null, code: 'TOO_MANY' }];
    const login = await this.loginOf(viewer);
    if (!(await this.hasher.matches(given.current, login.passwordHash))) return this.refuse(visit, viewer);
    if (await this.hasher.matches(given.password, login.passwordHash)) return [{ field: 'password', code: 'SAME_AS_CURRENT' }];
    const passwordHash = await this.hasher.hash(given.password);
    const token = await this.database.transaction(scopeOf(viewer), async (tx) => {
      const changed = await tx.repository(Login)
        .update({ id: login.id, passwordHash: login.passwordHash }, { passwordHash, passwordSetAt: new Date() });
      if (!changed) throw new Refusal('UNAUTHENTICATED');
      await this.sessions.endAll(tx, login.id);
      await record(tx, { action: 'PASSWORD_CHANGED', personId: viewer.personId, address: visit.address });
      await this.tell(tx, viewer);
      return this.sessions.open(tx, viewer.cooperative, login, userAgent);
    });
    await this.tries.delete(viewer.loginId);
    return token;
  }

  private async refuse({ address }: Visit, viewer: Viewer): Promise<Problem[]> {
    await this.database.transaction(scopeOf(viewer), (tx) =>
      record(tx, { action: 'PASSWORD_CHANGE_FAILED', personId: viewer.personId, address }));
    return [{ field: 'current', code: 'WRONG' }];
  }

  private async tell(tx: ScopedTransaction, { personId }: Viewer): Promise<void> {
    const { address, language } = await mailboxOf(tx);
    if (address) await this.outbox.queue(tx, { to: address, personId, topic: 'SECURITY', language, ...passwordChangedWords(language) });
  }

  private loginOf(viewer: Viewer): Promise<Login> {
    return this.database.transaction(scopeOf(viewer), async (tx) => {
      const login = await tx.repository(Login).findOne({ id: viewer.loginId });
      if (!login) throw new Refusal('UNAUTHENTICATED');
      return login;
    });
  }
}
