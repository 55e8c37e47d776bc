import { Inject, Injectable } from '@nestjs/common';
import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import type { Environment } from '#config/environment';
import { record } from '#libs/audit';
import { deskScopeOf, type StaffViewer } from '#libs/access';
import { DeskDatabase, ENVIRONMENT, type ScopedTransaction } from '#libs/cooperative';
import { Refusal } from '#libs/graphql';
import { findRecoveryCode, hashRecoveryCodes, newRecoveryCodes, needsReseal, newTotpSecret, seal, totpUri, unseal, verifyTotp } from '#libs/secrets';
import { StaffPasskeys } from './account/staff-passkeys.js';
import { StaffMember } from './entities/staff-member.entity.js';
import { StaffLimits } from './staff-limits.js';
import { StaffSessions } from './staff-sessions.js';
import { ADD_RECOVERY_CODES, DROP_RECOVERY_CODES, RECOVERY_CODES, USE_RECOVERY_CODE } from './statements.js';

/** What an authenticator application is shown. */
export interface Enrolment {
  /** Base32, for whoever can't scan. */
  secret: string;
  /** otpauth:// address, for a QR code. */
  uri: string;
}

/** The second half of the staff's sign-in: a one-time code, without which nobody gets to the desk. */
@Injectable()
export class SecondFactorService {
  constructor(
    private readonly database: DeskDatabase,
    private readonly limits: StaffLimits,
    private readonly sessions: StaffSessions,
    private readonly passkeys: StaffPasskeys,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** Makes a new secret for somebody who has none that is proved; the one before it is worth nothing any more. */
  async enrol(staff: StaffViewer): Promise<Enrolment> {
    const secret = newTotpSecret();
    const totpSecret = seal(secret, this.environment.peppers, placeOf(staff.staffId));
    await this.database.transaction(deskScopeOf(staff), async (transaction) => {
      const member = await memberOf(transaction, staff);
      if (member.totpConfirmedAt) throw new Refusal('UNAUTHENTICATED');
      await transaction.repository(StaffMember).update({ id: staff.staffId }, { totpSecret, totpLastStep: 0 });
    });
    return { secret, uri: totpUri(secret, { issuer: staff.cooperative.settings.shortName, account: staff.email }) };
  }

  /** Proves that the secret has arrived. @returns recovery codes and the session's cookie; null for a wrong code */
  async confirm(staff: StaffViewer, code: string, visit: { address: string; userAgent: string }): Promise<{ codes: string[]; token: string } | null> {
    if (!(await this.limits.reserveFactor(staff.cooperative.id, staff.staffId))) return null;
    const codes = newRecoveryCodes();
    const hashes = await hashRecoveryCodes(codes, this.environment.peppers);
    return this.database.transaction(deskScopeOf(staff), async (transaction) => {
      const member = await memberOf(transaction, staff);
      if (member.totpConfirmedAt || !(await this.take(transaction, member, code))) return null;
      await transaction.repository(StaffMember).update({ id: staff.staffId }, { totpConfirmedAt: new Date() });
      await transaction.rows(DROP_RECOVERY_CODES, [staff.staffId]);
      await transaction.rows(ADD_RECOVERY_CODES, [staff.staffId, hashes]);
      await record(transaction, { action: 'STAFF_FACTOR_SET', personId: null, address: visit.address });
      return { codes, token: await this.admit(transaction, staff, visit) };
    });
  }

  /** Takes a one-time code or a recovery code. @returns the session's cookie; null for every failure */
  async check(staff: StaffViewer, code: string, visit: { address: string; userAgent: string }): Promise<string | null> {
    if (!(await this.limits.reserveFactor(staff.cooperative.id, staff.staffId))) return null;
    return this.admitIf(staff, visit, async (transaction) =>
      (await this.take(transaction, await memberOf(transaction, staff), code)) || this.takeRecovery(transaction, staff, code, visit.address));
  }

  /** What the session's owner may be asked instead of a code; null where they have no passkey. */
  passkeyOptions(staff: StaffViewer): Promise<PublicKeyCredentialRequestOptionsJSON | null> {
    return this.passkeys.request(staff);
  }

  /** Takes a passkey's answer. @param visit `origin` of the page that asks, which is known to be the host's own @returns as above */
  async checkPasskey(staff: StaffViewer, credential: unknown, visit: { address: string; userAgent: string; origin: string }): Promise<string | null> {
    if (!(await this.limits.reserveFactor(staff.cooperative.id, staff.staffId))) return null;
    const right = await this.passkeys.look(staff, credential, visit.origin);
    return this.admitIf(staff, visit, async (transaction) => right !== null && this.passkeys.use(transaction, staff, right));
  }

  private admitIf(
    staff: StaffViewer, visit: { address: string; userAgent: string }, isRight: (transaction: ScopedTransaction) => Promise<boolean>,
  ): Promise<string | null> {
    return this.database.transaction(deskScopeOf(staff), async (transaction) => {
      if (!(await isRight(transaction))) {
        await record(transaction, { action: 'STAFF_FACTOR_REFUSED', personId: null, address: visit.address });
        return null;
      }
      await this.limits.forgetFactor(staff.cooperative.id, staff.staffId);
      return this.admit(transaction, staff, visit);
    });
  }

  private async take(transaction: ScopedTransaction, member: StaffMember, code: string): Promise<boolean> {
    if (!member.totpSecret) return false;
    const { peppers } = this.environment;
    const secret = unseal(member.totpSecret, peppers, placeOf(member.id));
    const step = verifyTotp(secret, code, Number(member.totpLastStep), new Date());
    // Of two who show the same code at the same moment one is too late.
    return step !== null && (await transaction.repository(StaffMember)
      .update({ id: member.id, totpLastStep: member.totpLastStep }, {
        totpLastStep: step,
        ...(needsReseal(member.totpSecret, peppers) ? { totpSecret: seal(secret, peppers, placeOf(member.id)) } : {}),
      })) === 1;
  }

  private async takeRecovery(transaction: ScopedTransaction, { staffId }: StaffViewer, code: string, address: string): Promise<boolean> {
    const left = await transaction.rows<{ code_hash: string }>(RECOVERY_CODES, [staffId]);
    const hash = await findRecoveryCode(code, left.map(({ code_hash }) => code_hash), this.environment.peppers);
    if (!hash || !(await transaction.rows(USE_RECOVERY_CODE, [staffId, hash])).length) return false;
    await record(transaction, { action: 'STAFF_RECOVERY_CODE_USED', personId: null, address, details: { left: left.length - 1 } });
    return true;
  }

  private async admit(transaction: ScopedTransaction, staff: StaffViewer, { address, userAgent }: { address: string; userAgent: string }): Promise<string> {
    await this.sessions.end(transaction, staff.sessionHash);
    await record(transaction, { action: 'STAFF_SIGNED_IN', personId: null, address });
    return this.sessions.open(transaction, staff.cooperative, staff.staffId, 'FULL', userAgent);
  }
}

const placeOf = (staffId: string) => ({ purpose: 'one-time codes', row: staffId }) as const;

async function memberOf(transaction: ScopedTransaction, { staffId }: StaffViewer): Promise<StaffMember> {
  const member = await transaction.repository(StaffMember).findOne({ id: staffId });
  if (!member) throw new Refusal('UNAUTHENTICATED');
  return member;
}
