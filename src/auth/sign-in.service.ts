import { Injectable } from '@nestjs/common';
import { record } from '#libs/audit';
import { ScopedDatabase, type Cooperative, type ScopedTransaction } from '#libs/cooperative';
import { enqueue } from '#libs/documents';
import { tokenHash } from '#libs/secrets';
import { Admission, type Arrival, type SignedIn } from './admission.service.js';
import { Login } from './entities/login.entity.js';
import { KnownBrowsers } from './known-browsers.service.js';
import { PasswordHasher } from './password-hasher.js';
import { SECURITY_MAIL } from './security-mail/security-mail-task.js';
import { SignInLimits, type Attempt } from './sign-in-limits.js';
import { FIND_LOGIN, HAS_FACTOR, type FoundRow } from './statements/admission.js';

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

/** Checks identifier and password. Every failure looks and lasts the same, whatever its cause. */
@Injectable()
export class SignInService {
  constructor(
    private readonly database: ScopedDatabase,
    private readonly limits: SignInLimits,
    private readonly hasher: PasswordHasher,
    private readonly admission: Admission,
    private readonly browsers: KnownBrowsers,
  ) {}

  async signIn(given: Credentials): Promise<SignedIn | null> {
    const identifier = given.identifier.trim().toLowerCase();
    const device = tokenHash(given.deviceToken);
    const found = await this.find(given.cooperative, identifier, device);
    const attempt = { cooperative: given.cooperative, identifier, address: given.address, knownDevice: found?.device_known ? device : null };
    const reserved = await this.limits.reserve(attempt);
    if (reserved === 'JUST_REFUSED') await this.lockedOut(attempt, found);
    if (reserved !== 'GRANTED') return null;
    const right = await this.hasher.matches(given.password, found?.password_hash ?? null);
    if (!right || !found || expired(found)) return this.refuse(attempt, found);
    return this.proved(given, found, attempt);
  }

  private async find(cooperative: Cooperative, identifier: string, device: Buffer | null): Promise<FoundRow | null> {
    const scope = { cooperativeId: cooperative.id, personId: null };
    const [[found]] = await this.database.read<[FoundRow[]]>(scope, [FIND_LOGIN], [identifier, device]);
    return found ?? null;
  }

  private async refuse({ cooperative, address }: Attempt, found: FoundRow | null): Promise<null> {
    await this.database.transaction({ cooperativeId: cooperative.id, personId: null }, (transaction) =>
      record(transaction, { action: 'SIGN_IN_FAILED', personId: found?.person_id ?? null, address }));
    return null;
  }

  /** The same work for an identifier that nobody has; the worker finds out whether there is an owner to be told. */
  private async lockedOut({ cooperative, address }: Attempt, found: FoundRow | null): Promise<void> {
    await this.database.transaction({ cooperativeId: cooperative.id, personId: null }, async (transaction) => {
      await record(transaction, { action: 'SIGN_IN_LOCKED', personId: found?.person_id ?? null, address });
      await enqueue(transaction, SECURITY_MAIL, { kind: 'LOCKED_OUT', loginId: found?.id ?? null });
    });
  }

  private async proved(given: Credentials, found: FoundRow, attempt: Attempt): Promise<SignedIn> {
    const { cooperative, address, userAgent } = given;
    const renewed = await this.hasher.renewed(given.password, found.password_hash);
    const login = { id: found.id, personId: found.person_id, mustSetPassword: found.start_password_expires_at !== null };
    const knownDevice = found.device_known ? given.deviceToken! : null;
    const browserToken = knownDevice ?? (await this.browsers.tokenOf(cooperative, given.deviceToken));
    const arrival: Arrival = { cooperative, login, by: 'PASSWORD', address, userAgent, knownDevice, browserToken };
    const signedIn = await this.database.transaction({ cooperativeId: cooperative.id, personId: login.personId }, async (transaction) => {
      if (renewed) await transaction.repository(Login).update({ id: login.id, passwordHash: found.password_hash }, { passwordHash: renewed });
      return (await this.asksMore(transaction, arrival)) ? this.admission.ask(transaction, arrival) : this.admission.admit(transaction, arrival);
    });
    // A right password alone must not win back tries where a second factor is still to come.
    if (signedIn.next !== 'SECOND_FACTOR') await this.limits.forget(attempt);
    return signedIn;
  }

  private async asksMore(transaction: ScopedTransaction, { login }: Arrival): Promise<boolean> {
    if (login.mustSetPassword) return false;
    const [row] = await transaction.rows<{ asked: boolean }>(HAS_FACTOR);
    return row!.asked;
  }
}

const expired = ({ start_password_expires_at: expiresAt }: FoundRow): boolean => expiresAt !== null && expiresAt.getTime() <= Date.now();
