import { Injectable } from '@nestjs/common';
import { generateRegistrationOptions, verifyRegistrationResponse, type PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/server';
import { scopeOf, type Viewer, type Visit } from '#libs/access';
import { ScopedDatabase, type ScopedTransaction } from '#libs/cooperative';
import { KEEP, PASSKEYS, type PasskeyRow } from '../statements/passkeys.js';
import { Challenges } from './challenges.js';
import { readAttestation } from './credential.js';

/** A credential that an authenticator has just made for this site, proved. */
export interface NewCredential {
  credentialId: Buffer;
  publicKey: Buffer;
  signCount: number;
  transports: string[];
}

/** Makes passkeys (WebAuthn, level 3): bound to the host, and asked to prove the person where the device can. */
@Injectable()
export class PasskeyRegistration {
  constructor(
    private readonly database: ScopedDatabase,
    private readonly challenges: Challenges,
  ) {}

  /** What the browser is to ask the authenticator for. */
  async options(visit: Visit, viewer: Viewer, identifier: string): Promise<PublicKeyCredentialCreationOptionsJSON> {
    const { cooperative, loginId } = viewer;
    const [present] = await this.database.read<[PasskeyRow[]]>(scopeOf(viewer), [PASSKEYS]);
    return generateRegistrationOptions({
      rpName: cooperative.settings.shortName,
      rpID: cooperative.host,
      userID: userHandle(loginId),
      userName: identifier,
      userDisplayName: identifier,
      challenge: await this.challenges.ask(visit, 'REGISTER'),
      attestationType: 'none',
      excludeCredentials: present.map(({ credential_id, transports }) => ({ id: credential_id.toString('base64url'), transports })),
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
    });
  }

  /** @param origin of the page that asks, which is known to be the host's own @returns null for anything but a right answer */
  async verify(visit: Visit, given: unknown, origin: string): Promise<NewCredential | null> {
    const answer = readAttestation(given);
    if (!answer || !(await this.challenges.take(visit, 'REGISTER', answer.challenge))) return null;
    const verified = await verifyRegistrationResponse({
      response: answer.response, expectedChallenge: answer.challenge, expectedOrigin: origin, expectedRPID: visit.cooperative.host, requireUserVerification: false,
    }).catch(() => null);
    if (!verified?.verified) return null;
    const { id, publicKey, counter, transports = [] } = verified.registrationInfo.credential;
    return { credentialId: Buffer.from(id, 'base64url'), publicKey: Buffer.from(publicKey), signCount: counter, transports };
  }

  /** False where the credential is somebody's already. */
  async keep(transaction: ScopedTransaction, { loginId }: Viewer, name: string, made: NewCredential): Promise<boolean> {
    const kept = await transaction.rows(KEEP, [loginId, name, made.credentialId, made.publicKey, made.signCount, made.transports]);
    return kept.length > 0;
  }
}

/** What an authenticator keeps as the user: the login's id, which tells nothing of anybody. */
export const userHandle = (loginId: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(loginId.replaceAll('-', ''), 'hex'));
