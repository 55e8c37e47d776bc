import { Injectable } from '@nestjs/common';
import { generateAuthenticationOptions, type AuthenticationResponseJSON, type PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import { scopeOf, type Viewer, type Visit } from '#libs/access';
import { ScopedDatabase, type ScopedTransaction } from '#libs/cooperative';
import { BY_CREDENTIAL, COUNT, PASSKEYS, type PasskeyRow } from '../statements/passkeys.js';
import { Challenges } from './challenges.js';
import { readAssertion } from './credential.js';
import { isOf, requestOptions, verifiedCount } from './webauthn.js';

/** An answer that was right when it was looked at; `use` makes it good exactly once where the authenticator counts. */
export interface RightAnswer {
  passkey: PasskeyRow;
  newCount: number;
}

/** Proves a passkey: as the second factor of a session that waits for it, or in the place of a password. */
@Injectable()
export class PasskeyProof {
  constructor(
    private readonly database: ScopedDatabase,
    private readonly challenges: Challenges,
  ) {}

  /** For a visitor: names no credential, so it is the same question for everybody. */
  async signInOptions(visit: Visit): Promise<PublicKeyCredentialRequestOptionsJSON> {
    const challenge = await this.challenges.ask(visit, 'SIGN_IN');
    // Alone it stands for both factors, so the device must have asked for a finger, a face or a PIN.
    return generateAuthenticationOptions({ rpID: visit.cooperative.host, challenge, userVerification: 'required' });
  }

  /** For a session that waits for its second factor; null where the login has no passkey. */
  async secondFactorOptions(visit: Visit, viewer: Viewer): Promise<PublicKeyCredentialRequestOptionsJSON | null> {
    const [passkeys] = await this.database.read<[PasskeyRow[]]>(scopeOf(viewer), [PASSKEYS]);
    if (!passkeys.length) return null;
    return requestOptions(visit.cooperative, passkeys, await this.challenges.ask(visit, 'SECOND_FACTOR'));
  }

  /**
   * Looks at an answer. Its challenge is used up, whatever comes of it.
   *
   * @param origin of the page that asks, which is known to be the host's own
   */
  async look(visit: Visit, purpose: 'SECOND_FACTOR' | 'SIGN_IN', given: unknown, origin: string): Promise<RightAnswer | null> {
    const answer = readAssertion(given);
    if (!answer || !(await this.challenges.take(visit, purpose, answer.challenge))) return null;
    const passkey = await this.find(visit, purpose, answer.response);
    if (!passkey) return null;
    const newCount = await verifiedCount(answer, passkey, { cooperative: visit.cooperative, origin }, purpose === 'SIGN_IN');
    return newCount === null ? null : { passkey, newCount };
  }

  /** Moves the authenticator's count on, in the scope of the passkey's owner; false where another answer was faster. */
  async use(transaction: ScopedTransaction, { passkey, newCount }: RightAnswer): Promise<boolean> {
    return (await transaction.rows(COUNT, [passkey.id, passkey.sign_count, newCount])).length > 0;
  }

  private async find({ cooperative, viewer }: Visit, purpose: string, response: AuthenticationResponseJSON): Promise<PasskeyRow | null> {
    const personId = purpose === 'SIGN_IN' ? null : viewer!.personId;
    const [[found]] = await this.database.read<[PasskeyRow[]]>({ cooperativeId: cooperative.id, personId }, [BY_CREDENTIAL], [Buffer.from(response.id, 'base64url')]);
    return found && isOf(response, found.login_id) ? found : null;
  }
}
