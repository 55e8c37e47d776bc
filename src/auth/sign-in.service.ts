import { Injectable } from '@nestjs/common';
import { record } from '#libs/audit';
import { ScopedDatabase, type Cooperative, type ScopedTransaction } from '#libs/cooperative';
import { newToken, tokenHash } from '#libs/secrets';
import { KnownDevice } from './entities/known-device.entity.js';
import { Login } from './entities/login.entity.js';
import { PasswordHasher } from './password-hasher.js';
import { SessionService } from './session.service.js';
import { SignInLimits, type Attempt } from './sign-in-limits.js';

/** A try at signing in, as the browser makes it. */
export interface Credentials {
  cooperative: Cooperative;
  identifier: string;
  password: string;
  address: string;
  /** What the browser calls itself. */
  userAgent: string;
  /** The known-device cookie, if the browser has one. */
  deviceToken: string | undefined;
}

/** A successful sign-in: the two cookies, and what the session opens. */
export interface SignedIn {
  sessionToken: string;
  deviceToken: string;
  next: 'HOME' | 'SET_PASSWORD';
  /** What the person reads the site in; null for one who never chose. */
  language: string | null;
}

const LANGUAGE = {
  name: 'sign-in-language',
  text: 'select language from person_preference where cooperative_id = $1 and person_id = $2',
};

/** Checks identifier and password. Every failure looks and lasts the same, whatever its cause. */
@Injectable()
export class SignInService {
  constructor(
    private readonly database: ScopedDatabase,
    private readonly limits: SignInLimits,
    private readonly hasher: PasswordHasher,
    private readonly sessions: SessionService,
  ) {}

  async signIn(given: Credentials): Promise<SignedIn | null> {
    const identifier = given.identifier.trim().toLowerCase();
    const scope = { cooperativeId: given.cooperative.id, personId: null };
    const found = await this.database.transaction(scope, (transaction) => this.find(transaction, identifier, given.deviceToken));
    const attempt = { cooperative: given.cooperative, identifier, address: given.address, knownDevice: found.knownDevice };
    if (!(await this.limits.reserve(attempt))) return null;
    const right = await this.hasher.matches(given.password, found.login?.passwordHash ?? null);
    if (!right || !found.login || expired(found.login)) return this.refuse(attempt, found.login);
    await this.limits.forget(attempt);
    return this.admit(given, found.login, attempt);
  }

  private async find(transaction: ScopedTransaction, identifier: string, deviceToken: string | undefined) {
    const login = await transaction.repository(Login).findOne({ identifier });
    const device = tokenHash(deviceToken);
    const known = login && device && (await transaction.repository(KnownDevice).findOne({ tokenHash: device, loginId: login.id }));
    return { login, knownDevice: known ? device : null };
  }

  private async refuse({ cooperative, address }: Attempt, login: Login | null): Promise<null> {
    await this.database.transaction({ cooperativeId: cooperative.id, personId: null }, (transaction) =>
      record(transaction, { action: 'SIGN_IN_FAILED', personId: login?.personId ?? null, address }));
    return null;
  }

  private admit(given: Credentials, login: Login, { knownDevice, address }: Attempt): Promise<SignedIn> {
    const { cooperative, userAgent } = given;
    return this.database.transaction({ cooperativeId: cooperative.id, personId: login.personId }, async (transaction) => {
      const sessionToken = await this.sessions.open(transaction, cooperative, login, userAgent);
      const deviceToken = knownDevice ? given.deviceToken! : await this.know(transaction, login);
      await record(transaction, { action: 'SIGNED_IN', personId: login.personId, address });
      const [preference] = await transaction.rows<{ language: string }>(LANGUAGE);
      const language = preference?.language ?? null;
      return { sessionToken, deviceToken, language, next: login.startPasswordExpiresAt ? 'SET_PASSWORD' : 'HOME' };
    });
  }

  private async know(transaction: ScopedTransaction, login: Login): Promise<string> {
    const token = newToken();
    await transaction.repository(KnownDevice)
      .insert({ tokenHash: tokenHash(token)!, loginId: login.id, personId: login.personId, lastSeenAt: new Date() });
    return token;
  }
}

const expired = (login: Login): boolean =>
  login.startPasswordExpiresAt !== null && login.startPasswordExpiresAt.getTime() <= Date.now();
