import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { deskScopeOf, type StaffRole, type StaffViewer, type Visit } from '#libs/access';
import { record } from '#libs/audit';
import { DeskDatabase, isUuid, type ScopedTransaction } from '#libs/cooperative';
import { Refusal, type Problem } from '#libs/graphql';
import { StaffMember } from '../entities/staff-member.entity.js';
import { StaffInvitations } from '../staff-invitations.js';
import { StaffSessions } from '../staff-sessions.js';
import { chiefRoleAt } from './rank.js';
import { DROP_LINKS, DROP_PROOFS, LOCK_CHIEFS, type ChiefRow } from './statements.js';

const LAST_ADMIN: Problem = { field: null, code: 'LAST_ADMIN' };

/** What is taken from somebody whose second factor is reset: nothing that they knew or had before is worth anything. */
const WITHOUT_PROOFS = { passwordHash: null, totpSecret: null, totpLastStep: 0, totpConfirmedAt: null };

/** A member of staff who is about to be changed, with those who may manage the staff held in place. */
interface Held {
  transaction: ScopedTransaction;
  member: StaffMember;
  /** True where nobody else could manage the staff. */
  last: boolean;
}

/** Changes who may do what at the desk. Everything takes effect with the next request. */
@Injectable()
export class StaffManagement {
  constructor(
    private readonly database: DeskDatabase,
    private readonly invitations: StaffInvitations,
    private readonly sessions: StaffSessions,
  ) {}

  /** Gives somebody other roles, and another district. @throws Refusal NOT_FOUND, as the two below */
  async change(visit: Visit, id: string, { roles, districtId }: { roles: StaffRole[]; districtId: string | null }): Promise<Problem[]> {
    const wanted = [...new Set(roles)];
    return this.hold(visit.staff!, id, async ({ transaction, member, last }) => {
      const problems = await this.invitations.dutyProblems(transaction, visit.cooperative.id, { roles: wanted, districtId });
      if (problems.length) return problems;
      if (last && !wanted.includes(chiefRoleAt(visit.cooperative.id))) return [{ ...LAST_ADMIN, field: 'roles' }];
      await transaction.repository(StaffMember).update({ id: member.id }, { roles: wanted, districtId });
      const details = { staff: member.id, before: member.roles.join(' '), roles: wanted.join(' '), ...(districtId && { district: districtId }) };
      await record(transaction, { action: 'STAFF_CHANGED', personId: null, address: visit.address, details });
      return [];
    });
  }

  /** Takes somebody off the staff: they are out with their next click, and may be invited anew. */
  async remove(visit: Visit, id: string): Promise<Problem[]> {
    return this.hold(visit.staff!, id, async ({ transaction, member, last }) => {
      if (last) return [LAST_ADMIN];
      await transaction.repository(StaffMember).update({ id: member.id }, { ...WITHOUT_PROOFS, removedAt: new Date() });
      await this.end(transaction, member.id);
      await transaction.rows(DROP_LINKS, [member.id]);
      await record(transaction, { action: 'STAFF_REMOVED', personId: null, address: visit.address, details: { staff: member.id } });
      return [];
    });
  }

  /**
   * Takes the second factor from somebody who has lost it, and with it the password: a link goes to their mailbox, and
   * by it they set both anew. One's own is not reset so, as that would ask for less than the second factor itself.
   */
  async resetFactor(visit: Visit, id: string): Promise<Problem[]> {
    const { staff } = visit;
    if (id === staff!.staffId) return [{ field: null, code: 'SELF' }];
    return this.hold(staff!, id, async ({ transaction, member, last }) => {
      if (!member.passwordHash) return [{ field: null, code: 'INVITED' }];
      if (last) return [LAST_ADMIN];
      await transaction.repository(StaffMember).update({ id: member.id }, WITHOUT_PROOFS);
      await this.end(transaction, member.id);
      await transaction.rows(DROP_LINKS, [member.id]);
      await this.invitations.sendAfterReset(transaction, visit.cooperative, member);
      await record(transaction, { action: 'STAFF_FACTOR_RESET', personId: null, address: visit.address, details: { staff: member.id } });
      return [];
    });
  }

  private async end(transaction: ScopedTransaction, staffId: string): Promise<void> {
    await transaction.rows(DROP_PROOFS, [staffId]);
    await this.sessions.endAll(transaction, staffId);
  }

  /** Of two who would remove each other at once the second waits for the first, and then is the last. */
  private hold(staff: StaffViewer, id: string, work: (held: Held) => Promise<Problem[]>): Promise<Problem[]> {
    return this.database.transaction(deskScopeOf(staff), async (transaction) => {
      const chiefs = await transaction.rows<ChiefRow>(LOCK_CHIEFS, [chiefRoleAt(staff.cooperative.id)]);
      const member = isUuid(id) ? await transaction.repository(StaffMember).findOne({ id, removedAt: IsNull() }) : null;
      if (!member) throw new Refusal('NOT_FOUND');
      const isChief = chiefs.some((each) => each.id === member.id);
      return work({ transaction, member, last: isChief && !chiefs.some((each) => each.joined && each.id !== member.id) });
    });
  }
}
