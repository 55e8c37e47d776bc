import { Injectable } from '@nestjs/common';
import { record } from '#libs/audit';
import type { Visit } from '#libs/access';
import { DeskDatabase } from '#libs/cooperative';
import { tokenHash } from '#libs/secrets';
import { newPasswordFaults, PasswordHasher, type NewPassword, type NewPasswordFault } from '../auth/index.js';
import { StaffMember } from './entities/staff-member.entity.js';
import { StaffLimits } from './staff-limits.js';
import { STAFF_POLICY } from './staff-policy.js';
import { StaffSessions } from './staff-sessions.js';
import type { HalfSignedIn } from './staff-sign-in.service.js';
import { TAKE_LINK, type LinkPurpose, type LinkRow } from './statements.js';

/** What comes of following a link: LINK_REFUSED for one that is used up, too old, not known or another cooperative's. */
export type LinkOutcome = HalfSignedIn | 'LINK_REFUSED' | NewPasswordFault[];

/** Sets a password by the link of an invitation or of a reset. The link opens nothing else. */
@Injectable()
export class StaffLinksService {
  constructor(
    private readonly database: DeskDatabase,
    private readonly limits: StaffLimits,
    private readonly hasher: PasswordHasher,
    private readonly sessions: StaffSessions,
  ) {}

  /** Takes the link and sets the password, ending every session; with problems nothing is written and the link still holds. */
  async follow(visit: Visit, purpose: LinkPurpose, token: string, password: NewPassword, userAgent: string): Promise<LinkOutcome> {
    const { cooperative, address } = visit;
    const hash = tokenHash(token);
    if (!hash || !(await this.limits.reserveAddress(cooperative.id, address))) return 'LINK_REFUSED';
    // Whose link it is, is not known before it is taken; the address is no part of what is checked.
    const faults = newPasswordFaults(password, cooperative, '', STAFF_POLICY);
    if (faults.length) return faults;
    const passwordHash = await this.hasher.hash(password.password);
    const scope = { cooperativeId: cooperative.id, personId: null };
    return this.database.transaction(scope, async (transaction) => {
      const [link] = await transaction.rows<LinkRow>(TAKE_LINK, [hash, purpose]);
      if (!link) return 'LINK_REFUSED';
      await transaction.repository(StaffMember).update({ id: link.staff_id }, { passwordHash, passwordSetAt: new Date() });
      await this.sessions.endAll(transaction, link.staff_id);
      await record(transaction, {
        action: purpose === 'INVITATION' ? 'STAFF_JOINED' : 'STAFF_PASSWORD_SET', personId: null, address, details: { staff: link.staff_id } });
      const next = link.confirmed ? 'SECOND_FACTOR' : 'ENROL';
      return { next, token: await this.sessions.open(transaction, cooperative, link.staff_id, next, userAgent) };
    });
  }
}
