import { Injectable } from '@nestjs/common';
import { ChangeListener, Clock, ScopedDatabase, termsInForce, type Cooperative, type ScopedTransaction } from '#libs/cooperative';
import type { Viewer } from '#libs/access';
import { newToken, tokenHash } from '#libs/secrets';
import type { Login } from './entities/login.entity.js';
import { Session } from './entities/session.entity.js';
import { SESSION_ENDED } from './session-ended.js';

const MINUTE_MS = 60_000;
const WAITING_MS = 10 * MINUTE_MS;
const LONGEST_MS = 12 * 60 * MINUTE_MS;
const MOST_REMEMBERED = 50_000;
const DEVICE_LENGTH = 200;

const FIND = {
  name: 'session',
  text: `select s.login_id, s.person_id, s.created_at, s.expires_at, s.awaits_second_factor, l.start_password_expires_at is not null as must_set_password,
      array(select t.version from terms_acceptance t where t.cooperative_id = $1 and t.person_id = s.person_id) as accepted_terms
    from session s join login l on l.cooperative_id = s.cooperative_id and l.id = s.login_id
    where s.cooperative_id = $1 and $2::uuid is null and s.token_hash = $3 and s.host = $4 and s.expires_at > now()`,
};

const HASHES = {
  name: 'session-hashes',
  text: `select encode(token_hash, 'hex') as hash from session where cooperative_id = $1 and ($2::uuid is null or person_id = $2) and login_id = $3`,
};

interface Row {
  login_id: string;
  person_id: string;
  created_at: Date;
  expires_at: Date;
  must_set_password: boolean;
  accepted_terms: string[];
  awaits_second_factor: boolean;
}

/** Whose session it is to be. */
type SignedInLogin = Pick<Login, 'id' | 'personId'>;

/** What a new session opens, and for how long. */
interface Stage {
  device: string;
  awaitsSecondFactor: boolean;
  lastsMs: number;
}

/** A session as remembered for a short while. */
interface Remembered {
  viewer: Viewer;
  /** Versions of the terms that the viewer has accepted. */
  acceptedTerms: string[];
  createdAt: number;
  expiresAt: number;
}

/** Sessions: opened on sign-in, found on every request, ended one by one or all at once. */
@Injectable()
export class SessionService {
  private readonly remembered = new Map<string, Remembered>();
  /** How often something was to be forgotten: what was read before the last time may not be remembered after it. */
  private forgotten = 0;

  constructor(
    private readonly database: ScopedDatabase,
    private readonly changes: ChangeListener,
    private readonly clock: Clock,
  ) {
    this.changes.on(SESSION_ENDED, (hash) => this.forget(hash));
  }

  /** Whoever holds this cookie on this cooperative's host, or null. */
  async viewer(cooperative: Cooperative, token: string | undefined): Promise<Viewer | null> {
    const hash = tokenHash(token);
    if (!hash) return null;
    const found = this.recall(hash.toString('hex'), cooperative) ?? (await this.find(cooperative, hash));
    if (!found || found.expiresAt <= Date.now()) return null;
    return (await this.prolong(found, hash)) ? this.asOfToday(found) : null;
  }

  /** Terms change with the calendar and by the admin's hand, and a remembered session must know. */
  private asOfToday(session: Remembered): Viewer {
    const { viewer, acceptedTerms } = session;
    const terms = termsInForce(viewer.cooperative.settings, this.clock.today());
    const mustAcceptTerms = terms !== null && !acceptedTerms.includes(terms.version);
    if (viewer.mustAcceptTerms !== mustAcceptTerms) session.viewer = { ...viewer, mustAcceptTerms };
    return session.viewer;
  }

  /** Opens a session in the transaction of the sign-in; answers the cookie's value. */
  open(transaction: ScopedTransaction, cooperative: Cooperative, login: SignedInLogin, device: string): Promise<string> {
    return this.insert(transaction, cooperative, login, { device, awaitsSecondFactor: false, lastsMs: idleMs(cooperative) });
  }

  /** Opens a session that waits, not for long, for the second factor, and opens nothing else; answers the cookie's value. */
  openWaiting(transaction: ScopedTransaction, cooperative: Cooperative, login: SignedInLogin, device: string): Promise<string> {
    return this.insert(transaction, cooperative, login, { device, awaitsSecondFactor: true, lastsMs: WAITING_MS });
  }

  private async insert(transaction: ScopedTransaction, cooperative: Cooperative, login: SignedInLogin, stage: Stage): Promise<string> {
    const token = newToken();
    const now = Date.now();
    await transaction.repository(Session).insert({
      tokenHash: tokenHash(token)!,
      loginId: login.id,
      personId: login.personId,
      host: cooperative.host,
      awaitsSecondFactor: stage.awaitsSecondFactor,
      device: stage.device.slice(0, DEVICE_LENGTH),
      createdAt: new Date(now),
      lastSeenAt: new Date(now),
      expiresAt: new Date(now + stage.lastsMs),
    });
    return token;
  }

  /** Ends one session. */
  async end(transaction: ScopedTransaction, sessionHash: string): Promise<void> {
    await transaction.repository(Session).delete({ tokenHash: Buffer.from(sessionHash, 'hex') });
    await transaction.notify(SESSION_ENDED, sessionHash);
    this.forget(sessionHash);
  }

  /** Has every process ask anew about the sessions of a login, which stay open: something about their owner has changed. */
  async refresh(transaction: ScopedTransaction, loginId: string): Promise<void> {
    for (const { hash } of await transaction.rows<{ hash: string }>(HASHES, [loginId])) {
      await transaction.notify(SESSION_ENDED, hash);
      this.forget(hash);
    }
  }

  /** Ends every session of a login. */
  async endAll(transaction: ScopedTransaction, loginId: string): Promise<void> {
    await transaction.repository(Session).delete({ loginId });
    await transaction.notify(SESSION_ENDED, '');
    this.forget(null);
  }

  /** @param hash of one session; of all where there is none */
  private forget(hash: string | null): void {
    this.forgotten += 1;
    if (hash) this.remembered.delete(hash);
    else this.remembered.clear();
  }

  private recall(hash: string, cooperative: Cooperative): Remembered | null {
    if (!this.changes.hearing) return null;
    const remembered = this.remembered.get(hash);
    if (!remembered) return null;
    const { viewer } = remembered;
    if (viewer.cooperative.id !== cooperative.id || viewer.cooperative.host !== cooperative.host) return null;
    if (viewer.cooperative !== cooperative) remembered.viewer = { ...viewer, cooperative };
    return remembered;
  }

  private async find(cooperative: Cooperative, hash: Buffer): Promise<Remembered | null> {
    const scope = { cooperativeId: cooperative.id, personId: null };
    const { forgotten } = this;
    const [[row]] = await this.database.read<[Row[]]>(scope, [FIND], [hash, cooperative.host]);
    if (!row) return null;
    const sessionHash = hash.toString('hex');
    const { login_id: loginId, person_id: personId, must_set_password: mustSetPassword, awaits_second_factor: awaitsSecondFactor } = row;
    const viewer = { cooperative, loginId, personId, sessionHash, mustSetPassword, awaitsSecondFactor, mustAcceptTerms: false };
    const found = { viewer, acceptedTerms: row.accepted_terms, createdAt: row.created_at.getTime(), expiresAt: row.expires_at.getTime() };
    if (this.changes.hearing && forgotten === this.forgotten) this.remember(sessionHash, found);
    return found;
  }

  private remember(hash: string, session: Remembered): void {
    if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
    this.remembered.set(hash, session);
  }

  /** Moves the end of an idle session forward, a minute at a time at the least, and never past half a day in all; false where it is gone. */
  private async prolong(session: Remembered, hash: Buffer): Promise<boolean> {
    const { viewer, createdAt } = session;
    if (viewer.awaitsSecondFactor) return true;
    const now = Date.now();
    const expiresAt = Math.min(now + idleMs(viewer.cooperative), createdAt + LONGEST_MS);
    if (expiresAt - session.expiresAt < MINUTE_MS) return true;
    session.expiresAt = expiresAt;
    const moved = await this.database.transaction({ cooperativeId: viewer.cooperative.id, personId: viewer.personId }, (transaction) =>
      transaction.repository(Session).update({ tokenHash: hash }, { expiresAt: new Date(expiresAt), lastSeenAt: new Date(now) }));
    if (moved === 0) this.forget(viewer.sessionHash);
    return moved > 0;
  }
}

const idleMs = (cooperative: Cooperative): number => cooperative.settings.sessionTimeoutMinutes * MINUTE_MS;
