import { Injectable } from '@nestjs/common';
import { record } from '#libs/audit';
import type { Cooperative, ScopedTransaction } from '#libs/cooperative';
import { newToken } from '#libs/secrets';
import { deviceOf } from './device.js';
import { knowBrowser } from './known-browsers.service.js';
import { SecurityMails } from './security-mail/security-mails.js';
import { SessionService } from './session.service.js';
import { BEFORE, type KnownRow } from './statements/admission.js';

// A slip or two is a person's; above it somebody may have been guessing.
const FAILURES_WORTH_TELLING = 5;

/** Who has proved who they are, and in which browser. */
export interface Arrival {
  cooperative: Cooperative;
  login: { id: string; personId: string; mustSetPassword: boolean };
  /** By what: the trail says so. */
  by: 'PASSWORD' | 'PASSKEY' | 'TOTP' | 'RECOVERY_CODE';
  address: string;
  /** What the browser calls itself. */
  userAgent: string;
  /** The known-device cookie, where this login once succeeded in this browser. */
  knownDevice: string | null;
  /** The same cookie, where any login of the cooperative did: the browser keeps it, whoever else signs in. */
  browserToken: string | null;
}

/** A successful sign-in: the two cookies, and what the session opens. */
export interface SignedIn {
  sessionToken: string;
  /** Null while the second factor is not proved: the browser is not known yet. */
  deviceToken: string | null;
  next: 'HOME' | 'SET_PASSWORD' | 'SECOND_FACTOR';
  /** What the person reads the site in; null for one who never chose. */
  language: string | null;
}

/** Lets in whoever has proved enough: the session, the browser that is known from now on, the trail, and word to the owner. */
@Injectable()
export class Admission {
  constructor(
    private readonly sessions: SessionService,
    private readonly mails: SecurityMails,
  ) {}

  /** @param transaction in the scope of the login's person */
  async admit(transaction: ScopedTransaction, arrival: Arrival): Promise<SignedIn> {
    const { cooperative, login, by, address, userAgent } = arrival;
    const [before] = await transaction.rows<KnownRow>(BEFORE);
    const sessionToken = await this.sessions.open(transaction, cooperative, login, userAgent);
    const deviceToken = arrival.knownDevice ?? (await this.know(transaction, arrival));
    await record(transaction, { action: 'SIGNED_IN', personId: login.personId, address, details: { by } });
    await this.tell(transaction, arrival, before!);
    return { sessionToken, deviceToken, language: before!.language, next: login.mustSetPassword ? 'SET_PASSWORD' : 'HOME' };
  }

  /** The password is proved and the second factor is not: a session that opens that proof alone. */
  async ask(transaction: ScopedTransaction, { cooperative, login, address, userAgent }: Arrival): Promise<SignedIn> {
    const sessionToken = await this.sessions.openWaiting(transaction, cooperative, login, userAgent);
    await record(transaction, { action: 'SECOND_FACTOR_ASKED', personId: login.personId, address });
    return { sessionToken, deviceToken: null, language: null, next: 'SECOND_FACTOR' };
  }

  private async tell(transaction: ScopedTransaction, { login, knownDevice, userAgent }: Arrival, { seen, failures }: KnownRow): Promise<void> {
    const newDevice = seen && !knownDevice;
    const many = failures >= FAILURES_WORTH_TELLING;
    if (!newDevice && !many) return;
    const { browser, system } = deviceOf(userAgent);
    const device = [browser, system].filter(Boolean).join(', ');
    await this.mails.tell(transaction, login, { kind: 'SIGNED_IN', newDevice, failures: many ? failures : 0, device, at: new Date() });
  }

  private async know(transaction: ScopedTransaction, { login, browserToken }: Arrival): Promise<string> {
    const token = browserToken ?? newToken();
    await knowBrowser(transaction, login.id, token);
    return token;
  }
}
