import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { deskScopeOf, mayWith, type StaffViewer, type Viewer, type Visit } from '#libs/access';
import { record } from '#libs/audit';
import { DeskDatabase, isUuid } from '#libs/cooperative';
import type { Problem } from '#libs/graphql';
import { PeopleService } from '../people.service.js';
import { BEGIN, END, LOOK, type LookRow } from '../statements/seeing.js';
import { SEEING_MINUTES } from './cookie.js';

const SHORTEST_REASON = 5;
const LONGEST_REASON = 300;

/** Lets somebody of the office see the portal as a resident sees it: with a reason, for a while, and changing nothing. */
@Injectable()
export class Seeing {
  constructor(
    private readonly database: DeskDatabase,
    private readonly people: PeopleService,
  ) {}

  /** Begins a look, told in the resident's own log. @returns its id for the cookie, or why there is none */
  async begin({ address }: Visit, staff: StaffViewer, personId: string, given: string): Promise<string | Problem[]> {
    const reason = given.trim();
    const length = [...reason].length;
    return this.database.transaction(deskScopeOf(staff), async (transaction) => {
      const { login } = await this.people.reach(transaction, staff, personId);
      if (!login) return [{ field: null, code: 'NO_LOGIN' }];
      if (length < SHORTEST_REASON || length > LONGEST_REASON) return [{ field: 'reason', code: 'NO_REASON' }];
      const id = randomUUID();
      await transaction.rows(BEGIN, [id, personId, reason, SEEING_MINUTES, Buffer.from(staff.sessionHash, 'hex'), staff.name]);
      await record(transaction, { action: 'SEEN_BY_OFFICE', personId, address, details: { seenAs: id } });
      return id;
    });
  }

  /** The resident through whose eyes this browser looks; null where it does not, or no longer. */
  async viewer(staff: StaffViewer | null, look: string | undefined): Promise<Viewer | null> {
    if (!look || !isUuid(look) || staff?.stage !== 'FULL' || !mayWith(staff.roles, 'desk.people.seeAs')) return null;
    const [[row]] = await this.database.read<[LookRow[]]>(deskScopeOf(staff), [LOOK], [look, Buffer.from(staff.sessionHash, 'hex')]);
    if (!row) return null;
    return {
      cooperative: staff.cooperative, loginId: row.login_id, personId: row.person_id, sessionHash: staff.sessionHash,
      mustSetPassword: false, mustAcceptTerms: false, awaitsSecondFactor: false,
      seenBy: { staffName: row.staff_name, until: row.expires_at },
    };
  }

  /** Ends a look. @returns whose portal it was; null where there was nothing to end */
  async end(staff: StaffViewer, look: string | undefined): Promise<string | null> {
    if (!look || !isUuid(look)) return null;
    const [ended] = await this.database.transaction(deskScopeOf(staff), (transaction) =>
      transaction.rows<{ person_id: string }>(END, [look, staff.staffId]));
    return ended?.person_id ?? null;
  }
}
