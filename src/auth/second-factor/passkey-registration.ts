import { Injectable } from '@nestjs/common';
import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/server';
import { scopeOf, type Viewer, type Visit } from '#libs/access';
import { ScopedDatabase, type ScopedTransaction } from '#libs/cooperative';
import { KEEP, PASSKEYS, type PasskeyRow } from '../statements/passkeys.js';
import { Challenges } from './challenges.js';
import { readAttestation } from './credential.js';
import { creationOptions, newCredential, type NewCredential } from './webauthn.js';

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
    return creationOptions(cooperative, { id: loginId, name: identifier }, present, await this.challenges.ask(visit, 'REGISTER'));
  }

  /** @param origin of the page that asks, which is known to be the host's own @returns null for anything but a right answer */
  async verify(visit: Visit, given: unknown, origin: string): Promise<NewCredential | null> {
    const answer = readAttestation(given);
    if (!answer || !(await this.challenges.take(visit, 'REGISTER', answer.challenge))) return null;
    return newCredential(answer, { cooperative: visit.cooperative, origin });
  }

  /** False where the credential is somebody's already. */
  async keep(transaction: ScopedTransaction, { loginId }: Viewer, name: string, made: NewCredential): Promise<boolean> {
    const kept = await transaction.rows(KEEP, [loginId, name, made.credentialId, made.publicKey, made.signCount, made.transports]);
    return kept.length > 0;
  }
}
