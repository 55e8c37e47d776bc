import { Injectable } from '@nestjs/common';
import { scopeOf, type Viewer, type Visit } from '#libs/access';
import { record } from '#libs/audit';
import { ScopedDatabase } from '#libs/cooperative';
import { Refusal, type Problem } from '#libs/graphql';
import { Login, PasswordHasher, PasswordProof, SecurityMails, SessionService, newPasswordFaults, type NewPassword } from '../auth/index.js';

/** The password in use, and the one that is to be. */
export interface PasswordChange extends NewPassword {
  current: string;
}

/** Changes the password of whoever is signed in and knows the present one. */
@Injectable()
export class ChangePasswordService {
  constructor(
    private readonly database: ScopedDatabase,
    private readonly hasher: PasswordHasher,
    private readonly proof: PasswordProof,
    private readonly sessions: SessionService,
    private readonly mails: SecurityMails,
  ) {}

  /**
   * Sets the new password, ends every session of the login and opens a fresh one in this browser.
   *
   * @returns the new session's cookie, or the problems; with problems the password stays
   */
  async change(visit: Visit, viewer: Viewer, given: PasswordChange, userAgent: string): Promise<string | Problem[]> {
    const faults = await this.faults(viewer, given);
    if (faults.length) return faults;
    const proof = await this.proof.prove(visit, viewer, given.current, 'PASSWORD_CHANGE_FAILED');
    if (proof.code !== 'PROVED') return [proof.code === 'WRONG' ? { field: 'current', code: 'WRONG' } : { field: null, code: proof.code }];
    const { login } = proof;
    if (await this.hasher.matches(given.password, login.passwordHash)) return [{ field: 'password', code: 'SAME_AS_CURRENT' }];
    const passwordHash = await this.hasher.hash(given.password);
    const token = await this.database.transaction(scopeOf(viewer), async (tx) => {
      const changed = await tx.repository(Login)
        .update({ id: login.id, passwordHash: login.passwordHash }, { passwordHash, passwordSetAt: new Date() });
      if (!changed) throw new Refusal('UNAUTHENTICATED');
      await this.sessions.endAll(tx, login.id);
      await record(tx, { action: 'PASSWORD_CHANGED', personId: viewer.personId, address: visit.address });
      await this.mails.tell(tx, viewer, { kind: 'PASSWORD_CHANGED' });
      return this.sessions.open(tx, viewer.cooperative, login, userAgent);
    });
    await this.proof.forget(viewer);
    return token;
  }

  private async faults(viewer: Viewer, given: PasswordChange): Promise<Problem[]> {
    const identifier = await this.database.transaction(scopeOf(viewer), async (tx) =>
      (await tx.repository(Login).findOne({ id: viewer.loginId }))?.identifier);
    return newPasswordFaults(given, viewer.cooperative, identifier ?? '');
  }
}
