import { Injectable } from '@nestjs/common';
import type { PublicKeyCredentialCreationOptionsJSON, PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import { deskScopeOf, type StaffViewer } from '#libs/access';
import { DeskDatabase, type ScopedTransaction } from '#libs/cooperative';
import {
  challengeHash, creationOptions, isOf, newChallenge, newCredential, readAssertion, readAttestation, requestOptions, verifiedCount, type NewCredential,
} from '../../auth/index.js';
import { ASK, COUNT, KEEP, PASSKEYS, TAKE, type StaffPasskeyRow } from './statements.js';

const SECONDS = 300;

/** An answer that was right when it was looked at; `use` makes it good exactly once where the authenticator counts. */
export interface RightAnswer {
  passkey: StaffPasskeyRow;
  newCount: number;
}

type Purpose = 'REGISTER' | 'SECOND_FACTOR';

/** Passkeys of the staff: a second factor in the place of the one-time code, never in that of the password. */
@Injectable()
export class StaffPasskeys {
  constructor(private readonly database: DeskDatabase) {}

  /** What the browser is to ask an authenticator for that is to make a passkey. */
  async creation(staff: StaffViewer): Promise<PublicKeyCredentialCreationOptionsJSON> {
    const present = await this.of(staff);
    return creationOptions(staff.cooperative, { id: staff.staffId, name: staff.email }, present, await this.ask(staff, 'REGISTER'));
  }

  /** @param origin of the page that asks, which is known to be the host's own @returns null for anything but a right answer */
  async made(staff: StaffViewer, given: unknown, origin: string): Promise<NewCredential | null> {
    const answer = readAttestation(given);
    if (!answer || !(await this.take(staff, 'REGISTER', answer.challenge))) return null;
    return newCredential(answer, { cooperative: staff.cooperative, origin });
  }

  /** False where the credential is somebody's already. */
  async keep(transaction: ScopedTransaction, { staffId }: StaffViewer, name: string, made: NewCredential): Promise<boolean> {
    return (await transaction.rows(KEEP, [staffId, name, made.credentialId, made.publicKey, made.signCount, made.transports])).length > 0;
  }

  /** What a session that waits for its second factor may be asked; null where there is no passkey. */
  async request(staff: StaffViewer): Promise<PublicKeyCredentialRequestOptionsJSON | null> {
    const present = await this.of(staff);
    return present.length ? requestOptions(staff.cooperative, present, await this.ask(staff, 'SECOND_FACTOR')) : null;
  }

  /** Looks at an answer. Its challenge is used up, whatever comes of it. */
  async look(staff: StaffViewer, given: unknown, origin: string): Promise<RightAnswer | null> {
    const answer = readAssertion(given);
    if (!answer || !(await this.take(staff, 'SECOND_FACTOR', answer.challenge))) return null;
    const passkey = (await this.of(staff)).find(({ credential_id }) => credential_id.toString('base64url') === answer.response.id);
    if (!passkey || !isOf(answer.response, staff.staffId)) return null;
    const newCount = await verifiedCount(answer, passkey, { cooperative: staff.cooperative, origin }, false);
    return newCount === null ? null : { passkey, newCount };
  }

  /** Moves the authenticator's count on; false where another answer was faster. */
  async use(transaction: ScopedTransaction, { staffId }: StaffViewer, { passkey, newCount }: RightAnswer): Promise<boolean> {
    return (await transaction.rows(COUNT, [staffId, passkey.id, passkey.sign_count, newCount])).length > 0;
  }

  private async of(staff: StaffViewer): Promise<StaffPasskeyRow[]> {
    const [rows] = await this.database.read<[StaffPasskeyRow[]]>(deskScopeOf(staff), [PASSKEYS], [staff.staffId]);
    return rows;
  }

  private async ask(staff: StaffViewer, purpose: Purpose) {
    const challenge = newChallenge();
    await this.database.transaction(deskScopeOf(staff), (tx) => tx.rows(ASK, [staff.staffId, challengeHash(challenge), purpose, sessionOf(staff), SECONDS]));
    return challenge;
  }

  private async take(staff: StaffViewer, purpose: Purpose, challenge: string): Promise<boolean> {
    const values = [staff.staffId, challengeHash(challenge), purpose, sessionOf(staff)];
    return (await this.database.transaction(deskScopeOf(staff), (tx) => tx.rows(TAKE, values))).length > 0;
  }
}

const sessionOf = ({ sessionHash }: StaffViewer): Buffer => Buffer.from(sessionHash, 'hex');
