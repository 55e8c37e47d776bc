import { createHash, randomBytes } from 'node:crypto';
import {
  generateAuthenticationOptions, generateRegistrationOptions, verifyAuthenticationResponse, verifyRegistrationResponse,
  type AuthenticationResponseJSON, type PublicKeyCredentialCreationOptionsJSON, type PublicKeyCredentialRequestOptionsJSON, type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import type { Cooperative } from '#libs/cooperative';
import type { Answer } from './credential.js';

const BYTES = 32;

/** A question put to an authenticator; asked once, answered once. */
export type Challenge = Uint8Array<ArrayBuffer>;

/** A passkey as it is kept, whosever it is. */
export interface KeptPasskey {
  credential_id: Buffer;
  public_key: Buffer;
  sign_count: number;
  transports: string[];
}

/** A credential that an authenticator has just made for this site, proved. */
export interface NewCredential {
  credentialId: Buffer;
  publicKey: Buffer;
  signCount: number;
  transports: string[];
}

/** Whose passkey it is to be: an id that tells nothing of anybody, and what the authenticator shows. */
export interface PasskeyOwner {
  id: string;
  name: string;
}

/** The page that asks: its host's cooperative, and its origin, which is known to be the host's own. */
export interface Asking {
  cooperative: Cooperative;
  origin: string;
}

export const newChallenge = (): Challenge => Uint8Array.from(randomBytes(BYTES));

/** What is kept of a challenge (base64url). */
export const challengeHash = (challenge: Challenge | string): Buffer =>
  createHash('sha256').update(typeof challenge === 'string' ? challenge : Buffer.from(challenge).toString('base64url')).digest();

const named = ({ credential_id, transports }: KeptPasskey) => ({ id: credential_id.toString('base64url'), transports });

/** What the browser is to ask an authenticator for that is to make a passkey (WebAuthn, level 3): bound to the host. */
export const creationOptions = (
  { host, settings }: Cooperative, owner: PasskeyOwner, present: readonly KeptPasskey[], challenge: Challenge,
): Promise<PublicKeyCredentialCreationOptionsJSON> =>
  generateRegistrationOptions({
    rpName: settings.shortName,
    rpID: host,
    userID: userHandle(owner.id),
    userName: owner.name,
    userDisplayName: owner.name,
    challenge,
    attestationType: 'none',
    excludeCredentials: present.map(named),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
  });

/** @returns null for anything but a right answer */
export async function newCredential({ response, challenge }: Answer<RegistrationResponseJSON>, { cooperative, origin }: Asking): Promise<NewCredential | null> {
  const verified = await verifyRegistrationResponse({
    response, expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: cooperative.host, requireUserVerification: false,
  }).catch(() => null);
  if (!verified?.verified) return null;
  const { id, publicKey, counter, transports = [] } = verified.registrationInfo.credential;
  return { credentialId: Buffer.from(id, 'base64url'), publicKey: Buffer.from(publicKey), signCount: counter, transports };
}

/** What the browser is to ask of one of these passkeys, as a second factor. */
export const requestOptions = ({ host }: Cooperative, present: readonly KeptPasskey[], challenge: Challenge): Promise<PublicKeyCredentialRequestOptionsJSON> =>
  generateAuthenticationOptions({ rpID: host, challenge, userVerification: 'preferred', allowCredentials: present.map(named) });

/** @returns the authenticator's new count; null for anything but a right answer of this passkey */
export async function verifiedCount(
  { response, challenge }: Answer<AuthenticationResponseJSON>, passkey: KeptPasskey, { cooperative, origin }: Asking, requireUserVerification: boolean,
): Promise<number | null> {
  const verified = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: cooperative.host,
    requireUserVerification,
    credential: { id: response.id, publicKey: Uint8Array.from(passkey.public_key), counter: passkey.sign_count },
  }).catch(() => null);
  return verified?.verified ? verified.authenticationInfo.newCounter : null;
}

/** What an authenticator keeps as the user. */
const userHandle = (id: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(id.replaceAll('-', ''), 'hex'));

/** Whether an answer that names its user names this one. */
export const isOf = ({ response }: AuthenticationResponseJSON, ownerId: string): boolean =>
  !response.userHandle || response.userHandle === Buffer.from(userHandle(ownerId)).toString('base64url');
