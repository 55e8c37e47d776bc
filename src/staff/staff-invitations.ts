import { Injectable } from '@nestjs/common';
import { isEmail } from 'class-validator';
import { randomUUID } from 'node:crypto';
import { IsNull } from 'typeorm';
import type { StaffRole } from '#libs/access';
import { record } from '#libs/audit';
import { CooperativeDirectory, DeskDatabase, type Scope, type ScopedTransaction } from '#libs/cooperative';
import { Outbox } from '#libs/documents';
import type { Problem } from '#libs/graphql';
import { newToken, tokenHash } from '#libs/secrets';
import { StaffMember } from './entities/staff-member.entity.js';
import { INVITATION_HOURS, invitationMail } from './mails.js';
import { PUT_LINK } from './statements.js';

/** Whom to invite, and to what. */
export interface Invited {
  email: string;
  name: string;
  roles: StaffRole[];
  /** The district office to which they are bound; null: none. */
  districtId: string | null;
}

/** Brings people into the office: a row without a password, and a link by mail that lets them set one. */
@Injectable()
export class StaffInvitations {
  constructor(
    private readonly database: DeskDatabase,
    private readonly directory: CooperativeDirectory,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @param invitedBy somebody of the platform, who is no staff of the scope's cooperative
   * @returns why nothing was written; empty where the invitation is on its way
   */
  async invite(scope: Scope, invited: Invited, invitedBy: string | null = null): Promise<Problem[]> {
    const email = invited.email.trim().toLowerCase();
    const name = invited.name.trim();
    const problems = this.problems({ ...invited, email, name });
    if (problems.length) return problems;
    return this.database.transaction(scope, async (transaction) => {
      if (await transaction.repository(StaffMember).findOne({ email, removedAt: IsNull() })) return [{ field: 'email', code: 'TAKEN' }];
      const id = randomUUID();
      await transaction.repository(StaffMember).insert({ id, email, name, roles: invited.roles, districtId: invited.districtId });
      await record(transaction, { action: 'STAFF_INVITED', personId: null, address: null, details: { staff: id, roles: invited.roles.join(' '), ...(invitedBy && { operator: invitedBy }) } });
      await this.send(transaction, scope, id, email);
      return [];
    });
  }

  /** What is wrong with an invitation by itself; asks no database. */
  problems(invited: Invited): Problem[] {
    return invitationProblems({ ...invited, email: invited.email.trim(), name: invited.name.trim() });
  }

  /** Sends the link anew to somebody who has not taken it up; the one before it is void. @returns false where there is no such person */
  async again(scope: Scope, staffId: string): Promise<boolean> {
    return this.database.transaction(scope, async (transaction) => {
      const member = await transaction.repository(StaffMember).findOne({ id: staffId, removedAt: IsNull(), passwordHash: IsNull() });
      if (member) await this.send(transaction, scope, member.id, member.email);
      return member !== null;
    });
  }

  private async send(transaction: ScopedTransaction, { cooperativeId }: Scope, staffId: string, email: string): Promise<void> {
    const token = newToken();
    const { settings } = await this.directory.byId(cooperativeId);
    await transaction.rows(PUT_LINK, [staffId, tokenHash(token), 'INVITATION', INVITATION_HOURS]);
    await this.outbox.queue(transaction, invitationMail(email, token, settings));
  }
}

function invitationProblems({ email, name, roles }: Invited): Problem[] {
  const wrong: [boolean, Problem][] = [
    [!isEmail(email), { field: 'email', code: 'NO_EMAIL' }],
    [name.length < 2 || name.length > 100, { field: 'name', code: 'NO_NAME' }],
    [roles.length === 0, { field: 'roles', code: 'NO_ROLE' }],
  ];
  return wrong.filter(([is]) => is).map(([, problem]) => problem);
}
