import { Injectable } from '@nestjs/common';
import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/server';
import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import { scopeOf, type Viewer, type Visit } from '#libs/access';
import { record } from '#libs/audit';
import { isUuid, RateLimits, reserveTry, ScopedDatabase, type ScopedTransaction } from '#libs/cooperative';
import type { Problem } from '#libs/graphql';
import type { Login } from '../entities/login.entity.js';
import { PasswordProof } from '../password-proof.js';
import { SecurityMails } from '../security-mail/security-mails.js';
import { DROP_RECOVERY, REMOVE } from '../statements/factor-changes.js';
import { FACTORS, type FactorRow } from '../statements/factors.js';
import { PasskeyRegistration } from './passkey-registration.js';
import { RecoveryCodes } from './recovery-codes.js';
import { TotpService, type TotpSecret } from './totp.service.js';

const QUARTER_HOUR = 900;

/** Codes that are shown this once; null where there were some before. */
export interface Added {
  recoveryCodes: string[] | null;
}

type FactorKind = FactorRow['kind'];

/** What a resident signs in with beside the password: every change asks for the password again and is told by e-mail. */
@Injectable()
export class FactorsService {
  private readonly confirmations: RateLimiterPostgres;

  constructor(
    private readonly database: ScopedDatabase,
    private readonly proof: PasswordProof,
    private readonly totp: TotpService,
    private readonly registration: PasskeyRegistration,
    private readonly recovery: RecoveryCodes,
    private readonly mails: SecurityMails,
    limits: RateLimits,
  ) {
    this.confirmations = limits.limiter({ name: 'confirm-totp', tries: 10, seconds: QUARTER_HOUR, blockSeconds: QUARTER_HOUR });
  }

  /** Begins with an application for one-time codes, which counts once a code of it is confirmed. */
  async startTotp(visit: Visit, viewer: Viewer, { password, name }: { password: string; name: string }): Promise<TotpSecret | Problem[]> {
    const login = await this.prove(visit, viewer, password);
    if (Array.isArray(login)) return login;
    return (await this.totp.start(viewer, name, login.identifier)) ?? [{ field: null, code: 'EXISTS' }];
  }

  async confirmTotp(visit: Visit, viewer: Viewer, code: string): Promise<Added | Problem[]> {
    if (!(await reserveTry(this.confirmations, viewer.loginId))) return [{ field: null, code: 'TOO_MANY' }];
    const right = await this.totp.look(viewer, code, 'BEGUN');
    const added = right && (await this.add(visit, viewer, 'TOTP', (tx) => this.totp.use(tx, right)));
    return added ?? [{ field: 'code', code: 'WRONG' }];
  }

  /** Asks for the password; what comes back is good for one passkey, for this session and for five minutes. */
  async passkeyOptions(visit: Visit, viewer: Viewer, password: string): Promise<PublicKeyCredentialCreationOptionsJSON | Problem[]> {
    const login = await this.prove(visit, viewer, password);
    return Array.isArray(login) ? login : this.registration.options(visit, viewer, login.identifier);
  }

  /** @param origin of the page that asks, which is known to be the host's own */
  async addPasskey(visit: Visit, viewer: Viewer, { name, credential }: { name: string; credential: unknown }, origin: string): Promise<Added | Problem[]> {
    const made = await this.registration.verify(visit, credential, origin);
    const added = made && (await this.add(visit, viewer, 'PASSKEY', (tx) => this.registration.keep(tx, viewer, name, made)));
    return added ?? [{ field: null, code: 'REFUSED' }];
  }

  /** Removes a factor; with the last one the recovery codes go, which would open nothing any more. */
  async remove(visit: Visit, viewer: Viewer, { password, id }: { password: string; id: string }): Promise<Problem[]> {
    const login = await this.prove(visit, viewer, password);
    if (Array.isArray(login)) return login;
    return this.database.transaction(scopeOf(viewer), async (tx) => {
      const [removed] = isUuid(id) ? await tx.rows<{ kind: FactorKind }>(REMOVE, [id]) : [];
      if (!removed) return [{ field: 'id', code: 'NOT_FOUND' }];
      if (!(await tx.rows(FACTORS)).length) await tx.rows(DROP_RECOVERY);
      await record(tx, { action: 'FACTOR_REMOVED', personId: viewer.personId, address: visit.address, details: { kind: removed.kind } });
      await this.mails.tell(tx, viewer, { kind: 'FACTOR_REMOVED', factor: removed.kind });
      return [];
    });
  }

  /** New recovery codes in the place of all before; for whoever has a second factor. */
  async renewCodes(visit: Visit, viewer: Viewer, password: string): Promise<Added | Problem[]> {
    const login = await this.prove(visit, viewer, password);
    if (Array.isArray(login)) return login;
    const fresh = await this.recovery.make();
    return this.database.transaction(scopeOf(viewer), async (tx) => {
      if (!(await tx.rows(FACTORS)).length) return [{ field: null, code: 'NO_FACTOR' }];
      await this.recovery.replace(tx, viewer, fresh);
      await record(tx, { action: 'RECOVERY_CODES_RENEWED', personId: viewer.personId, address: visit.address });
      await this.mails.tell(tx, viewer, { kind: 'RECOVERY_CODES_RENEWED' });
      return { recoveryCodes: fresh.codes };
    });
  }

  private async add(visit: Visit, viewer: Viewer, kind: FactorKind, keep: (tx: ScopedTransaction) => Promise<boolean>): Promise<Added | null> {
    const fresh = await this.recovery.make();
    return this.database.transaction(scopeOf(viewer), async (tx) => {
      if (!(await keep(tx))) return null;
      const recoveryCodes = await this.recovery.keepFirst(tx, viewer, fresh);
      await record(tx, { action: 'FACTOR_ADDED', personId: viewer.personId, address: visit.address, details: { kind } });
      await this.mails.tell(tx, viewer, { kind: 'FACTOR_ADDED', factor: kind });
      return { recoveryCodes };
    });
  }

  private async prove(visit: Visit, viewer: Viewer, password: string): Promise<Login | Problem[]> {
    const proof = await this.proof.prove(visit, viewer, password, 'PASSWORD_PROOF_FAILED');
    if (proof.code !== 'PROVED') return [{ field: proof.code === 'WRONG' ? 'password' : null, code: proof.code }];
    await this.proof.forget(viewer);
    return proof.login;
  }
}
