import { Injectable } from '@nestjs/common';
import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/server';
import { deskScopeOf, type StaffViewer, type Visit } from '#libs/access';
import { record } from '#libs/audit';
import { DeskDatabase, isUuid } from '#libs/cooperative';
import { Outbox } from '#libs/documents';
import { newRecoveryCodes } from '#libs/secrets';
import type { Problem } from '#libs/graphql';
import { PasswordHasher } from '../../auth/index.js';
import { staffNewsMail } from '../news-mails.js';
import { ADD_RECOVERY_CODES, DROP_RECOVERY_CODES } from '../statements.js';
import { StaffPasskeys } from './staff-passkeys.js';
import { StaffPasswordProof } from './staff-password-proof.js';
import { REMOVE } from './statements.js';

/** Codes that are shown this once. */
export interface FreshCodes {
  recoveryCodes: string[];
}

/**
 * What a member of staff signs in with beside the password: every change asks for it again and is told by e-mail. The
 * application with one-time codes is not theirs to remove, so that one second factor always remains.
 */
@Injectable()
export class OwnFactors {
  constructor(
    private readonly database: DeskDatabase,
    private readonly proof: StaffPasswordProof,
    private readonly passkeys: StaffPasskeys,
    private readonly hasher: PasswordHasher,
    private readonly outbox: Outbox,
  ) {}

  /** New recovery codes in the place of all before. */
  async renewCodes(visit: Visit, staff: StaffViewer, password: string): Promise<FreshCodes | Problem[]> {
    const member = await this.proof.prove(visit, staff, password);
    if (Array.isArray(member)) return member;
    const recoveryCodes = newRecoveryCodes();
    const hashes = await this.hasher.hashRecoveryCodes(recoveryCodes);
    return this.database.transaction(deskScopeOf(staff), async (tx) => {
      await tx.rows(DROP_RECOVERY_CODES, [staff.staffId]);
      await tx.rows(ADD_RECOVERY_CODES, [staff.staffId, hashes]);
      await record(tx, { action: 'STAFF_RECOVERY_CODES_RENEWED', personId: null, address: visit.address });
      await this.outbox.queue(tx, staffNewsMail(staff, 'CODES_RENEWED'));
      return { recoveryCodes };
    });
  }

  /** Asks for the password; what comes back is good for one passkey, for this session and for five minutes. */
  async passkeyOptions(visit: Visit, staff: StaffViewer, password: string): Promise<PublicKeyCredentialCreationOptionsJSON | Problem[]> {
    const member = await this.proof.prove(visit, staff, password);
    return Array.isArray(member) ? member : this.passkeys.creation(staff);
  }

  /** @param origin of the page that asks, which is known to be the host's own */
  async addPasskey(visit: Visit, staff: StaffViewer, { name, credential }: { name: string; credential: unknown }, origin: string): Promise<Problem[]> {
    const made = await this.passkeys.made(staff, credential, origin);
    if (!made) return [{ field: null, code: 'REFUSED' }];
    return this.database.transaction(deskScopeOf(staff), async (tx): Promise<Problem[]> => {
      if (!(await this.passkeys.keep(tx, staff, name, made))) return [{ field: null, code: 'REFUSED' }];
      await record(tx, { action: 'STAFF_PASSKEY_ADDED', personId: null, address: visit.address });
      await this.outbox.queue(tx, staffNewsMail(staff, 'PASSKEY_ADDED'));
      return [];
    });
  }

  async removePasskey(visit: Visit, staff: StaffViewer, { password, id }: { password: string; id: string }): Promise<Problem[]> {
    const member = await this.proof.prove(visit, staff, password);
    if (Array.isArray(member)) return member;
    return this.database.transaction(deskScopeOf(staff), async (tx): Promise<Problem[]> => {
      const [removed] = isUuid(id) ? await tx.rows(REMOVE, [staff.staffId, id]) : [];
      if (!removed) return [{ field: 'id', code: 'NOT_FOUND' }];
      await record(tx, { action: 'STAFF_PASSKEY_REMOVED', personId: null, address: visit.address });
      await this.outbox.queue(tx, staffNewsMail(staff, 'PASSKEY_REMOVED'));
      return [];
    });
  }
}
