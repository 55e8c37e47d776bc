import { Injectable } from '@nestjs/common';
import { isEmail } from 'class-validator';
import { randomUUID } from 'node:crypto';
import { IsNull } from 'typeorm';
import type { StaffRole } from '#libs/access';
import { record } from '#libs/audit';
import { CooperativeDirectory, DeskDatabase, isUuid, type Cooperative, type Scope, type ScopedTransaction } from '#libs/cooperative';
import { Outbox } from '#libs/documents';
import { Refusal, type Problem } from '#libs/graphql';
import { newToken, tokenHash } from '#libs/secrets';
import { StaffMember } from './entities/staff-member.entity.js';
import { factorResetMail, INVITATION_HOURS, invitationMail, type LinkMail } from './mails.js';
import { rolesAt } from './management/rank.js';
import { HAS_DISTRICT, PUT_MEMBER } from './management/statements.js';
import { PUT_LINK } from './statements.js';

/** Whom to invite, and to what. */
export interface Invited {
  email: string;
  name: string;
  roles: StaffRole[];
  /** The district office to which they are bound; null: none. */
  districtId: string | null;
}

/** Who invites, and whence; nothing of it for a command. */
export interface Inviter {
  /** Somebody of the platform, who is no staff of the cooperative. */
  operator?: string;
  address?: string;
}

/** Brings people into the office: a row without a password, and a link by mail that lets them set one. */
@Injectable()
export class StaffInvitations {
  constructor(
    private readonly database: DeskDatabase,
    private readonly directory: CooperativeDirectory,
    private readonly outbox: Outbox,
  ) {}

  /** @returns why nothing was written; empty where the invitation is on its way */
  async invite(scope: Scope, invited: Invited, by: Inviter = {}): Promise<Problem[]> {
    const email = invited.email.trim().toLowerCase();
    const name = invited.name.trim();
    const problems = this.problems({ ...invited, email, name });
    if (problems.length) return problems;
    return this.database.transaction(scope, async (transaction) => {
      const wrong = await this.dutyProblems(transaction, scope.cooperativeId, invited);
      if (wrong.length) return wrong;
      const id = randomUUID();
      const [put] = await transaction.rows(PUT_MEMBER, [id, email, name, invited.roles, invited.districtId]);
      if (!put) return [{ field: 'email', code: 'TAKEN' }];
      const details = { staff: id, roles: invited.roles.join(' '), ...(invited.districtId && { district: invited.districtId }), ...(by.operator && { operator: by.operator }) };
      await record(transaction, { action: 'STAFF_INVITED', personId: null, address: by.address ?? null, details });
      await this.send(transaction, scope.cooperativeId, { id, email }, invitationMail);
      return [];
    });
  }

  /** What is wrong with roles and district, asked of the database too. */
  async dutyProblems(transaction: ScopedTransaction, cooperativeId: string, { roles, districtId }: Pick<Invited, 'roles' | 'districtId'>): Promise<Problem[]> {
    const here = rolesAt(cooperativeId);
    if (roles.length === 0 || !roles.every((role) => here.includes(role))) return [{ field: 'roles', code: 'NO_ROLE' }];
    const known = districtId === null || (isUuid(districtId) && (await transaction.rows(HAS_DISTRICT, [districtId])).length > 0);
    return known ? [] : [{ field: 'districtId', code: 'NO_DISTRICT' }];
  }

  /** What is wrong with an invitation by itself; asks no database. */
  problems(invited: Invited): Problem[] {
    return invitationProblems({ ...invited, email: invited.email.trim(), name: invited.name.trim() });
  }

  /**
   * Sends the link anew to somebody who has not taken it up; the one before it is void.
   *
   * @throws Refusal NOT_FOUND where there is no such member of staff
   */
  async again(scope: Scope, staffId: string, address: string | null): Promise<Problem[]> {
    return this.database.transaction(scope, async (transaction) => {
      const member = isUuid(staffId) ? await transaction.repository(StaffMember).findOne({ id: staffId, removedAt: IsNull() }) : null;
      if (!member) throw new Refusal('NOT_FOUND');
      if (member.passwordHash) return [{ field: null, code: 'JOINED' }];
      await record(transaction, { action: 'STAFF_INVITED_AGAIN', personId: null, address, details: { staff: staffId } });
      await this.send(transaction, scope.cooperativeId, member, invitationMail);
      return [];
    });
  }

  /** Sends a link to somebody whose second factor was taken away, which says so. */
  sendAfterReset(transaction: ScopedTransaction, { id }: Pick<Cooperative, 'id'>, member: Pick<StaffMember, 'id' | 'email'>): Promise<void> {
    return this.send(transaction, id, member, factorResetMail);
  }

  private async send(transaction: ScopedTransaction, cooperativeId: string, { id, email }: Pick<StaffMember, 'id' | 'email'>, mail: LinkMail): Promise<void> {
    const token = newToken();
    const { settings } = await this.directory.byId(cooperativeId);
    await transaction.rows(PUT_LINK, [id, tokenHash(token), 'INVITATION', INVITATION_HOURS]);
    await this.outbox.queue(transaction, mail(email, token, settings));
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
