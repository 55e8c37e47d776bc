import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { record } from '#libs/audit';
import type { StaffViewer, Visit } from '#libs/access';
import { DeskDatabase, type Cooperative } from '#libs/cooperative';
import { PasswordHasher } from '../auth/index.js';
import { StaffMember } from './entities/staff-member.entity.js';
import { StaffLimits } from './staff-limits.js';
import { StaffSessions } from './staff-sessions.js';

/** The cookie of a half sign-in, and what is wanted next. */
export interface HalfSignedIn {
  token: string;
  next: 'SECOND_FACTOR' | 'ENROL';
}

/** The first half of the staff's sign-in. Every failure looks and lasts the same, whatever its cause. */
@Injectable()
export class StaffSignInService {
  constructor(
    private readonly database: DeskDatabase,
    private readonly limits: StaffLimits,
    private readonly hasher: PasswordHasher,
    private readonly sessions: StaffSessions,
  ) {}

  /** @returns null for every failure */
  async signIn({ cooperative, address }: Visit, given: { email: string; password: string }, userAgent: string): Promise<HalfSignedIn | null> {
    const email = given.email.trim().toLowerCase();
    if (!(await this.limits.reservePassword(cooperative.id, email, address))) return null;
    const member = await this.find(cooperative, email);
    const right = await this.hasher.matches(given.password, member?.passwordHash ?? null);
    if (!right || !member) return this.refuse(cooperative, member, address);
    await this.limits.forgetPassword(cooperative.id, email);
    const next = stageOf(member);
    const passwordHash = await this.hasher.renewed(given.password, member.passwordHash!);
    const token = await this.database.transaction(scopeOf(cooperative, member), async (transaction) => {
      if (passwordHash) await transaction.repository(StaffMember).update({ id: member.id }, { passwordHash });
      return this.sessions.open(transaction, cooperative, member.id, next, userAgent);
    });
    return { token, next };
  }

  /** Ends the session, whatever stage it is at; harmless without one. */
  async signOut(staff: StaffViewer | null, address: string): Promise<void> {
    if (!staff) return;
    await this.database.transaction({ cooperativeId: staff.cooperative.id, personId: null, staffId: staff.staffId }, async (transaction) => {
      await this.sessions.end(transaction, staff.sessionHash);
      await record(transaction, { action: 'STAFF_SIGNED_OUT', personId: null, address });
    });
  }

  private find(cooperative: Cooperative, email: string): Promise<StaffMember | null> {
    return this.database.transaction({ cooperativeId: cooperative.id, personId: null }, async (transaction) => {
      const member = await transaction.repository(StaffMember).findOne({ email, removedAt: IsNull() });
      return member?.passwordHash ? member : null;
    });
  }

  private async refuse(cooperative: Cooperative, member: StaffMember | null, address: string): Promise<null> {
    await this.database.transaction(scopeOf(cooperative, member), (transaction) =>
      record(transaction, { action: 'STAFF_SIGN_IN_FAILED', personId: null, address }));
    return null;
  }
}

/** What a right password leads to: nobody gets to the desk by a password alone. */
export const stageOf = (member: StaffMember): 'SECOND_FACTOR' | 'ENROL' => (member.totpConfirmedAt ? 'SECOND_FACTOR' : 'ENROL');

const scopeOf = (cooperative: Cooperative, member: StaffMember | null) =>
  ({ cooperativeId: cooperative.id, personId: null, ...(member && { staffId: member.id }) });
