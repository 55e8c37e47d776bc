import { Injectable } from '@nestjs/common';
import { deskScopeOf, type StaffViewer } from '#libs/access';
import { record } from '#libs/audit';
import { DeskDatabase, isUuid } from '#libs/cooperative';
import { Refusal } from '#libs/graphql';
import { deviceOf } from '../../auth/index.js';
import { StaffSessions } from '../staff-sessions.js';
import type { StaffAccount } from './models/staff-account.model.js';
import { CODES_LEFT, END_SESSION, PASSKEYS, SESSIONS, type StaffPasskeyRow, type StaffSessionRow } from './statements.js';

/** Where a member of staff is signed in, and with what. */
@Injectable()
export class OwnSessions {
  constructor(
    private readonly database: DeskDatabase,
    private readonly sessions: StaffSessions,
  ) {}

  async account(staff: StaffViewer): Promise<StaffAccount> {
    const [sessions, passkeys, [left]] = await this.database.read<[StaffSessionRow[], StaffPasskeyRow[], { count: number }[]]>(
      deskScopeOf(staff), [SESSIONS, PASSKEYS, CODES_LEFT], [staff.staffId]);
    return {
      recoveryCodesLeft: left!.count,
      passkeys: passkeys.map(({ id, name, created_at, last_used_at }) => ({ id, name, addedAt: created_at, lastUsedAt: last_used_at })),
      sessions: sessions.map(({ id, device, hash, created_at, last_seen_at }) =>
        ({ id, ...deviceOf(device), since: created_at, lastSeen: last_seen_at, current: hash === staff.sessionHash })),
    };
  }

  /** Ends one session of one's own. @throws Refusal NOT_FOUND for any other */
  async end(staff: StaffViewer, id: string, address: string): Promise<void> {
    await this.database.transaction(deskScopeOf(staff), async (tx) => {
      const [ended] = isUuid(id) ? await tx.rows(END_SESSION, [staff.staffId, id]) : [];
      if (!ended) throw new Refusal('NOT_FOUND');
      await record(tx, { action: 'STAFF_SESSION_ENDED', personId: null, address });
    });
  }

  async endAll(staff: StaffViewer, address: string): Promise<void> {
    await this.database.transaction(deskScopeOf(staff), async (tx) => {
      await this.sessions.endAll(tx, staff.staffId);
      await record(tx, { action: 'STAFF_SIGNED_OUT_EVERYWHERE', personId: null, address });
    });
  }
}
