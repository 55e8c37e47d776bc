import { Injectable } from '@nestjs/common';
import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import { scopeOf, type Viewer, type Visit } from '#libs/access';
import { record, type AuditAction } from '#libs/audit';
import { RateLimits, ScopedDatabase, reserveTry } from '#libs/cooperative';
import { Refusal } from '#libs/graphql';
import { Login } from './entities/login.entity.js';
import { PasswordHasher } from './password-hasher.js';

const QUARTER_HOUR = 900;

/** What came of asking for the password again; with 'PROVED', the login as it was then. */
export type Proof = { code: 'WRONG' | 'TOO_MANY' } | { code: 'PROVED'; login: Login };

/** Asks whoever is signed in for the password again, before something that an open browser must not be enough for. */
@Injectable()
export class PasswordProof {
  private readonly tries: RateLimiterPostgres;

  constructor(
    private readonly database: ScopedDatabase,
    private readonly hasher: PasswordHasher,
    limits: RateLimits,
  ) {
    // As many as for signing in on a known device: an open session must not be a way to guess the password.
    this.tries = limits.limiter({ name: 'password-proof', tries: 10, seconds: QUARTER_HOUR, blockSeconds: QUARTER_HOUR });
  }

  /** @param failure what a wrong password is called in the trail */
  async prove({ address }: Visit, viewer: Viewer, password: string, failure: AuditAction): Promise<Proof> {
    if (!(await reserveTry(this.tries, viewer.loginId))) return { code: 'TOO_MANY' };
    const login = await this.database.transaction(scopeOf(viewer), (tx) => tx.repository(Login).findOne({ id: viewer.loginId }));
    if (!login) throw new Refusal('UNAUTHENTICATED');
    if (await this.hasher.matches(password, login.passwordHash)) return { code: 'PROVED', login };
    await this.database.transaction(scopeOf(viewer), (tx) =>
      record(tx, { action: failure, personId: viewer.personId, address }));
    return { code: 'WRONG' };
  }

  /** After what it was asked for has been done, the count starts anew. */
  async forget({ loginId }: Viewer): Promise<void> {
    await this.tries.delete(loginId);
  }
}
