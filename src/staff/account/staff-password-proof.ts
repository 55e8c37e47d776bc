import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { deskScopeOf, type StaffViewer, type Visit } from '#libs/access';
import { record } from '#libs/audit';
import { DeskDatabase } from '#libs/cooperative';
import { Refusal, type Problem } from '#libs/graphql';
import { PasswordHasher } from '../../auth/index.js';
import { StaffMember } from '../entities/staff-member.entity.js';
import { StaffLimits } from '../staff-limits.js';

/** Asks a member of staff for the password again, before something that an open browser must not be enough for. */
@Injectable()
export class StaffPasswordProof {
  constructor(
    private readonly database: DeskDatabase,
    private readonly limits: StaffLimits,
    private readonly hasher: PasswordHasher,
  ) {}

  /** @returns the member as they were then, or why not; the try is reserved before anything is hashed */
  async prove({ address }: Visit, staff: StaffViewer, password: string, field = 'password'): Promise<StaffMember | Problem[]> {
    if (!(await this.limits.reserveProof(staff.cooperative.id, staff.staffId))) return [{ field: null, code: 'TOO_MANY' }];
    const member = await this.database.transaction(deskScopeOf(staff), (tx) =>
      tx.repository(StaffMember).findOne({ id: staff.staffId, removedAt: IsNull() }));
    if (!member) throw new Refusal('UNAUTHENTICATED');
    if (await this.hasher.matches(password, member.passwordHash)) {
      await this.limits.forgetProof(staff.cooperative.id, staff.staffId);
      return member;
    }
    await this.database.transaction(deskScopeOf(staff), (tx) => record(tx, { action: 'STAFF_PASSWORD_PROOF_FAILED', personId: null, address }));
    return [{ field, code: 'WRONG' }];
  }
}
