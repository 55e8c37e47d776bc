import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import type { Visit } from '#libs/access';
import { record } from '#libs/audit';
import { RateLimits, ScopedDatabase, reserveTry } from '#libs/cooperative';
import { tokenHash } from '#libs/secrets';
import { Admission, type SignedIn } from '../admission.service.js';
import { KnownBrowsers } from '../known-browsers.service.js';
import { MY_LOGIN, type FoundRow } from '../statements/admission.js';
import { PasskeyProof, type RightAnswer } from './passkey-proof.js';
import type { Browser } from './second-factor.service.js';

const QUARTER_HOUR = 900;

/** Signing in by a passkey alone. */
@Injectable()
export class PasskeySignInService {
  private readonly asked: RateLimiterPostgres;
  private readonly tries: RateLimiterPostgres;

  constructor(
    private readonly database: ScopedDatabase,
    private readonly passkeys: PasskeyProof,
    private readonly admission: Admission,
    private readonly browsers: KnownBrowsers,
    limits: RateLimits,
  ) {
    this.asked = limits.limiter({ name: 'passkey-options', tries: 300, seconds: QUARTER_HOUR, blockSeconds: QUARTER_HOUR });
    this.tries = limits.limiter({ name: 'passkey-sign-in', tries: 300, seconds: QUARTER_HOUR, blockSeconds: QUARTER_HOUR });
  }

  /** @returns null when the address has asked too often */
  async options(visit: Visit): Promise<PublicKeyCredentialRequestOptionsJSON | null> {
    return (await reserveTry(this.asked, keyOf(visit))) ? this.passkeys.signInOptions(visit) : null;
  }

  /** @returns null for every failure alike */
  async signIn(visit: Visit, credential: unknown, browser: Browser): Promise<SignedIn | null> {
    if (!(await reserveTry(this.tries, keyOf(visit)))) return null;
    const answer = await this.passkeys.look(visit, 'SIGN_IN', credential, browser.origin);
    return (answer && (await this.admit(visit, answer, browser))) ?? this.refuse(visit);
  }

  private async admit({ cooperative, address }: Visit, answer: RightAnswer, { userAgent, deviceToken }: Browser): Promise<SignedIn | null> {
    const personId = answer.passkey.person_id;
    const browserToken = await this.browsers.tokenOf(cooperative, deviceToken);
    return this.database.transaction({ cooperativeId: cooperative.id, personId }, async (tx) => {
      const [found] = await tx.rows<FoundRow>(MY_LOGIN, [tokenHash(deviceToken)]);
      if (!found || !(await this.passkeys.use(tx, answer))) return null;
      const login = { id: found.id, personId, mustSetPassword: found.start_password_expires_at !== null };
      const knownDevice = found.device_known ? deviceToken! : null;
      return this.admission.admit(tx, { cooperative, login, by: 'PASSKEY', address, userAgent, knownDevice, browserToken });
    });
  }

  private async refuse({ cooperative, address }: Visit): Promise<null> {
    await this.database.transaction({ cooperativeId: cooperative.id, personId: null }, (tx) =>
      record(tx, { action: 'SIGN_IN_FAILED', personId: null, address }));
    return null;
  }
}

const keyOf = ({ cooperative, address }: Visit): string => createHash('sha256').update(`${cooperative.id}\0${address}`).digest('base64url');
