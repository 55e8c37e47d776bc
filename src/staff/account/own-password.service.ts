import { Injectable } from '@nestjs/common';
import { deskScopeOf, type StaffViewer, type Visit } from '#libs/access';
import { record } from '#libs/audit';
import { DeskDatabase } from '#libs/cooperative';
import { Outbox } from '#libs/documents';
import { Refusal, type Problem } from '#libs/graphql';
import { newPasswordFaults, PasswordHasher, type NewPassword } from '../../auth/index.js';
import { StaffMember } from '../entities/staff-member.entity.js';
import { staffNewsMail } from '../news-mails.js';
import { STAFF_POLICY } from '../staff-policy.js';
import { StaffSessions } from '../staff-sessions.js';
import { StaffPasswordProof } from './staff-password-proof.js';

/** Changes the password of a member of staff who knows the present one. */
@Injectable()
export class OwnPassword {
  constructor(
    private readonly database: DeskDatabase,
    private readonly proof: StaffPasswordProof,
    private readonly hasher: PasswordHasher,
    private readonly sessions: StaffSessions,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Sets the new password, ends every session and opens a fresh one in this browser.
   *
   * @returns the new session's cookie, or the problems; with problems the password stays
   */
  async change(visit: Visit, staff: StaffViewer, given: NewPassword & { current: string }, userAgent: string): Promise<{ token: string } | Problem[]> {
    const faults = newPasswordFaults(given, staff.cooperative, staff.email, STAFF_POLICY);
    if (faults.length) return faults;
    const member = await this.proof.prove(visit, staff, given.current, 'current');
    if (Array.isArray(member)) return member;
    if (await this.hasher.matches(given.password, member.passwordHash)) return [{ field: 'password', code: 'SAME_AS_CURRENT' }];
    const passwordHash = await this.hasher.hash(given.password);
    return this.database.transaction(deskScopeOf(staff), async (tx) => {
      const changed = await tx.repository(StaffMember)
        .update({ id: member.id, passwordHash: member.passwordHash! }, { passwordHash, passwordSetAt: new Date() });
      if (!changed) throw new Refusal('UNAUTHENTICATED');
      await this.sessions.endAll(tx, member.id);
      await record(tx, { action: 'STAFF_PASSWORD_CHANGED', personId: null, address: visit.address });
      await this.outbox.queue(tx, staffNewsMail(staff, 'PASSWORD_CHANGED'));
      return { token: await this.sessions.open(tx, staff.cooperative, member.id, 'FULL', userAgent) };
    });
  }
}
