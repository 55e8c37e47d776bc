import { Injectable } from '@nestjs/common';
import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import { scopeOf, type Viewer, type Visit } from '#libs/access';
import { record } from '#libs/audit';
import { ScopedDatabase, type ScopedTransaction } from '#libs/cooperative';
import { Refusal } from '#libs/graphql';
import { looksLikeRecoveryCode, tokenHash } from '#libs/secrets';
import { Admission, type Arrival, type SignedIn } from '../admission.service.js';
import { KnownBrowsers } from '../known-browsers.service.js';
import { SecurityMails } from '../security-mail/security-mails.js';
import { SessionService } from '../session.service.js';
import { SignInLimits } from '../sign-in-limits.js';
import { MY_LOGIN, type FoundRow } from '../statements/admission.js';
import { FACTORS, type FactorRow } from '../statements/factors.js';
import { PasskeyProof } from './passkey-proof.js';
import { RecoveryCodes } from './recovery-codes.js';
import { SecondFactorLimits } from './second-factor-limits.js';
import { TotpService } from './totp.service.js';

/** The browser that a proof comes from. */
export interface Browser {
  userAgent: string;
  /** The known-device cookie, if there is one. */
  deviceToken: string | undefined;
  /** The page's, checked to be the host's own. */
  origin: string;
}

/** What was offered as a proof. */
export type Offered = { code: string } | { credential: unknown };

/** A proof that was right when it was looked at, and how it is used up: true when it was still good. */
interface Proved {
  by: Arrival['by'];
  use: (transaction: ScopedTransaction) => Promise<boolean>;
}

/** The second step of signing in: a session that waits is exchanged for one that opens everything. */
@Injectable()
export class SecondFactorService {
  constructor(
    private readonly database: ScopedDatabase,
    private readonly limits: SecondFactorLimits,
    private readonly signInLimits: SignInLimits,
    private readonly totp: TotpService,
    private readonly passkeys: PasskeyProof,
    private readonly recovery: RecoveryCodes,
    private readonly sessions: SessionService,
    private readonly admission: Admission,
    private readonly browsers: KnownBrowsers,
    private readonly mails: SecurityMails,
  ) {}

  /** @returns whether the login has an application with codes, and what its passkeys are to be asked */
  async options(visit: Visit, viewer: Viewer): Promise<{ totp: boolean; passkey: PublicKeyCredentialRequestOptionsJSON | null }> {
    if (!viewer.awaitsSecondFactor) throw new Refusal('NOT_FOUND');
    const [factors] = await this.database.read<[FactorRow[]]>(scopeOf(viewer), [FACTORS]);
    return { totp: factors.some(({ kind }) => kind === 'TOTP'), passkey: await this.passkeys.secondFactorOptions(visit, viewer) };
  }

  /** @returns null for a wrong proof, one that was used before, and when no tries are left: all alike */
  async prove(visit: Visit, viewer: Viewer, offered: Offered, browser: Browser): Promise<SignedIn | null> {
    if (!viewer.awaitsSecondFactor) throw new Refusal('NOT_FOUND');
    const [[login]] = await this.database.read<[FoundRow[]]>(scopeOf(viewer), [MY_LOGIN], [tokenHash(browser.deviceToken)]);
    if (!login) throw new Refusal('UNAUTHENTICATED');
    const attempt = { loginId: viewer.loginId, knownDevice: login.device_known ? browser.deviceToken! : null };
    if (!(await this.limits.reserve(attempt))) return null;
    const proved = await this.look(visit, viewer, offered, browser);
    const browserToken = await this.browsers.tokenOf(visit.cooperative, browser.deviceToken);
    const known = { userAgent: browser.userAgent, knownDevice: attempt.knownDevice, browserToken };
    const signedIn = proved && (await this.exchange(visit, viewer, proved, known));
    if (!signedIn) return this.refuse(visit, viewer);
    const { cooperative, address } = visit;
    const knownDevice = tokenHash(attempt.knownDevice ?? undefined);
    await Promise.all([this.limits.forget(attempt), this.signInLimits.forget({ cooperative, identifier: login.identifier, address, knownDevice })]);
    return signedIn;
  }

  private async look(visit: Visit, viewer: Viewer, offered: Offered, { origin }: Browser): Promise<Proved | null> {
    if ('credential' in offered) {
      const answer = await this.passkeys.look(visit, 'SECOND_FACTOR', offered.credential, origin);
      return answer && { by: 'PASSKEY', use: (tx) => this.passkeys.use(tx, answer) };
    }
    if (!looksLikeRecoveryCode(offered.code)) {
      const right = await this.totp.look(viewer, offered.code, 'IN_USE');
      return right && { by: 'TOTP', use: (tx) => this.totp.use(tx, right) };
    }
    const hash = await this.recovery.find(viewer, offered.code);
    return hash === null ? null : { by: 'RECOVERY_CODE', use: (tx) => this.useRecovery(tx, visit, viewer, hash) };
  }

  private async useRecovery(tx: ScopedTransaction, { address }: Visit, viewer: Viewer, hash: string): Promise<boolean> {
    const left = await this.recovery.use(tx, hash);
    if (left === null) return false;
    await record(tx, { action: 'RECOVERY_CODE_USED', personId: viewer.personId, address, details: { left } });
    await this.mails.tell(tx, viewer, { kind: 'RECOVERY_CODE_USED', left });
    return true;
  }

  private exchange(
    { cooperative, address }: Visit, viewer: Viewer, { by, use }: Proved, known: Pick<Arrival, 'userAgent' | 'knownDevice' | 'browserToken'>,
  ): Promise<SignedIn | null> {
    return this.database.transaction(scopeOf(viewer), async (tx) => {
      if (!(await use(tx))) return null;
      await this.sessions.end(tx, viewer.sessionHash);
      const login = { id: viewer.loginId, personId: viewer.personId, mustSetPassword: false };
      return this.admission.admit(tx, { cooperative, login, by, address, ...known });
    });
  }

  private async refuse({ address }: Visit, viewer: Viewer): Promise<null> {
    await this.database.transaction(scopeOf(viewer), (tx) =>
      record(tx, { action: 'SECOND_FACTOR_FAILED', personId: viewer.personId, address }));
    return null;
  }
}
