import { Injectable } from '@nestjs/common';
import { record } from '#libs/audit';
import { scopeOf, type Viewer, type Visit } from '#libs/access';
import { ScopedDatabase } from '#libs/cooperative';
import { Refusal } from '#libs/graphql';
import { Login } from './entities/login.entity.js';
import { newPasswordFaults, type NewPassword, type NewPasswordFault } from './new-password.js';
import { PasswordHasher } from './password-hasher.js';
import { SecurityMails } from './security-mail/security-mails.js';
import { SessionService } from './session.service.js';

/** What is wrong with a new password, field by field. */
export type PasswordProblem = NewPasswordFault | { field: 'password'; code: 'SAME_AS_START' };

/** Replaces the start password by the resident's own, under the cooperative's policy. */
@Injectable()
export class SetPasswordService {
  constructor(
    private readonly database: ScopedDatabase,
    private readonly hasher: PasswordHasher,
    private readonly sessions: SessionService,
    private readonly mails: SecurityMails,
  ) {}

  /**
   * Sets the password, voids the start password, ends every session of the login and opens a fresh one.
   *
   * @returns the new session's cookie, or the problems; with problems nothing is written
   * @throws Refusal where there is no start password to replace
   */
  async set(visit: Visit, viewer: Viewer, given: NewPassword, userAgent: string): Promise<string | PasswordProblem[]> {
    if (!viewer.mustSetPassword) throw new Refusal('NOT_FOUND');
    const login = await this.loginOf(viewer);
    const problems = newPasswordFaults(given, viewer.cooperative, login.identifier);
    if (problems.length) return problems;
    if (await this.hasher.matches(given.password, login.passwordHash)) return [{ field: 'password', code: 'SAME_AS_START' }];
    const passwordHash = await this.hasher.hash(given.password);
    return this.database.transaction(scopeOf(viewer), async (transaction) => {
      const changed = await transaction.repository(Login).update(
        { id: login.id, passwordHash: login.passwordHash },
        { passwordHash, passwordSetAt: new Date(), startPasswordExpiresAt: null });
      if (!changed) throw new Refusal('UNAUTHENTICATED');
      await this.sessions.endAll(transaction, login.id);
      await record(transaction, { action: 'PASSWORD_SET', personId: viewer.personId, address: visit.address });
      await this.mails.tell(transaction, viewer, { kind: 'PASSWORD_CHANGED' });
      return this.sessions.open(transaction, viewer.cooperative, login, userAgent);
    });
  }

  private loginOf(viewer: Viewer): Promise<Login> {
    return this.database.transaction(scopeOf(viewer), async (transaction) => {
      const login = await transaction.repository(Login).findOne({ id: viewer.loginId });
      if (!login) throw new Refusal('UNAUTHENTICATED');
      return login;
    });
  }
}
