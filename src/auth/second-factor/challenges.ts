import { Injectable } from '@nestjs/common';
import type { Viewer, Visit } from '#libs/access';
import { ScopedDatabase, type Scope } from '#libs/cooperative';
import { ASK, TAKE } from '../statements/passkeys.js';
import { challengeHash, newChallenge, type Challenge } from './webauthn.js';

const SECONDS = 300;

/** What an authenticator is asked for. */
export type ChallengePurpose = 'REGISTER' | 'SECOND_FACTOR' | 'SIGN_IN';

/**
 * Questions put to authenticators: random, asked of one session for one purpose (or before sign-in of nobody yet),
 * good for five minutes and for one answer, right or wrong.
 */
@Injectable()
export class Challenges {
  constructor(private readonly database: ScopedDatabase) {}

  async ask(visit: Visit, purpose: ChallengePurpose): Promise<Challenge> {
    const challenge = newChallenge();
    const viewer = viewerOf(visit, purpose);
    await this.database.transaction(scopeFor(visit, viewer), (tx) => tx.rows(ASK, [challengeHash(challenge), purpose, sessionOf(viewer), SECONDS]));
    return challenge;
  }

  /** Takes back a challenge (base64url) that an answer names; false for one that was not asked, late, or answered before. */
  async take(visit: Visit, purpose: ChallengePurpose, challenge: string): Promise<boolean> {
    const viewer = viewerOf(visit, purpose);
    const taken = await this.database.transaction(scopeFor(visit, viewer), (tx) => tx.rows(TAKE, [challengeHash(challenge), purpose, sessionOf(viewer)]));
    return taken.length > 0;
  }
}

const viewerOf = ({ viewer }: Visit, purpose: ChallengePurpose): Viewer | null => (purpose === 'SIGN_IN' ? null : viewer);
const scopeFor = ({ cooperative }: Visit, viewer: Viewer | null): Scope => ({ cooperativeId: cooperative.id, personId: viewer?.personId ?? null });
const sessionOf = (viewer: Viewer | null): Buffer | null => (viewer ? Buffer.from(viewer.sessionHash, 'hex') : null);
