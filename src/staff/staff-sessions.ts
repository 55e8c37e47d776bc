import { Injectable } from '@nestjs/common';
import type { StaffRole, StaffViewer } from '#libs/access';
import { DeskDatabase, type Cooperative, type ScopedTransaction } from '#libs/cooperative';
import { newToken, tokenHash } from '#libs/secrets';
import { StaffSession } from './entities/staff-session.entity.js';

const MINUTE_MS = 60_000;
const LONGEST_MS = 12 * 60 * MINUTE_MS;
/** Between the password and the second factor. */
const HALFWAY_MS = 15 * MINUTE_MS;
const DEVICE_LENGTH = 200;

const FIND = {
  name: 'staff-session',
  text: `select s.staff_id, s.stage, s.created_at, s.expires_at, m.name, m.email, m.roles::text[] as roles, m.district_id
    from staff_session s join staff_member m on m.cooperative_id = s.cooperative_id and m.id = s.staff_id and m.removed_at is null
    where s.cooperative_id = $1 and $2::uuid is null and s.token_hash = $3 and s.host = $4 and s.expires_at > now()`,
};

interface Row {
  staff_id: string;
  stage: StaffViewer['stage'];
  created_at: Date;
  expires_at: Date;
  name: string;
  email: string;
  roles: StaffRole[];
  district_id: string | null;
}

/** The staff's sessions. Asked of the database each time: what is taken from somebody is gone with the next click. */
@Injectable()
export class StaffSessions {
  constructor(private readonly database: DeskDatabase) {}

  /** Whoever of the staff holds this cookie on this cooperative's host, or null. */
  async viewer(cooperative: Cooperative, token: string | undefined): Promise<StaffViewer | null> {
    const hash = tokenHash(token);
    if (!hash) return null;
    const scope = { cooperativeId: cooperative.id, personId: null };
    const [[row]] = await this.database.read<[Row[]]>(scope, [FIND], [hash, cooperative.host]);
    if (!row) return null;
    if (row.stage === 'FULL') await this.prolong(cooperative, row, hash);
    const { staff_id: staffId, stage, name, email, roles, district_id: districtId } = row;
    return { cooperative, staffId, stage, name, email, roles, districtId, sessionHash: hash.toString('hex') };
  }

  /** Opens a session at a stage of the sign-in; answers the cookie's value. */
  async open(transaction: ScopedTransaction, cooperative: Cooperative, staffId: string, stage: StaffViewer['stage'], device: string): Promise<string> {
    const token = newToken();
    const now = Date.now();
    await transaction.repository(StaffSession).insert({
      tokenHash: tokenHash(token)!,
      staffId,
      stage,
      host: cooperative.host,
      device: device.slice(0, DEVICE_LENGTH),
      createdAt: new Date(now),
      lastSeenAt: new Date(now),
      expiresAt: new Date(now + (stage === 'FULL' ? idleMs(cooperative) : HALFWAY_MS)),
    });
    return token;
  }

  async end(transaction: ScopedTransaction, sessionHash: string): Promise<void> {
    await transaction.repository(StaffSession).delete({ tokenHash: Buffer.from(sessionHash, 'hex') });
  }

  /** Ends every session of somebody of the staff. */
  async endAll(transaction: ScopedTransaction, staffId: string): Promise<void> {
    await transaction.repository(StaffSession).delete({ staffId });
  }

  /** Moves the end of an idle session forward, a minute at a time at the least, and never past half a day in all. */
  private async prolong(cooperative: Cooperative, row: Row, tokenHashed: Buffer): Promise<void> {
    const now = Date.now();
    const expiresAt = Math.min(now + idleMs(cooperative), row.created_at.getTime() + LONGEST_MS);
    if (expiresAt - row.expires_at.getTime() < MINUTE_MS) return;
    await this.database.transaction({ cooperativeId: cooperative.id, personId: null, staffId: row.staff_id }, async (transaction) => {
      await transaction.repository(StaffSession)
        .update({ tokenHash: tokenHashed }, { expiresAt: new Date(expiresAt), lastSeenAt: new Date(now) });
    });
  }
}

const idleMs = (cooperative: Cooperative): number => cooperative.settings.sessionTimeoutMinutes * MINUTE_MS;
