import { Injectable } from '@nestjs/common';
import { scopeOf, type Viewer, type Visit } from '#libs/access';
import { record } from '#libs/audit';
import { ScopedDatabase, isUuid, type Language, type Tab } from '#libs/cooperative';
import { Refusal } from '#libs/graphql';
import { SessionService, deviceOf } from '../auth/index.js';
import type { MyAccount, NotificationTopic } from './models/account.model.js';
import { CHOICES, LOGIN, SESSIONS, type ChoiceRow, type LoginRow, type SessionRow, type Topic } from './statements/account.js';
import { CHOOSE, SESSION_HASH, SPEAK } from './statements/changes.js';

/** The tabs of which at least one must be there for a topic to mean anything. */
const TABS_OF: Record<Topic, Tab[]> = {
  NOTICES: ['notices'],
  LETTERS: ['correspondence'],
  FAULTS: ['faults'],
  READINGS: ['meters', 'readings'],
};

/** The account of whoever is signed in: its sessions and what its owner has chosen. */
@Injectable()
export class AccountService {
  constructor(
    private readonly database: ScopedDatabase,
    private readonly sessions: SessionService,
  ) {}

  async account(viewer: Viewer): Promise<MyAccount> {
    const [[login], sessions, choices] = await this.database.read<[LoginRow[], SessionRow[], ChoiceRow[]]>(
      scopeOf(viewer), [LOGIN, SESSIONS, CHOICES], [Buffer.from(viewer.sessionHash, 'hex')]);
    if (!login) throw new Refusal('UNAUTHENTICATED');
    return {
      identifier: login.identifier,
      email: login.email,
      passwordSetAt: login.password_set_at,
      sessions: sessions.map((row) => ({
        id: row.id, ...deviceOf(row.device), since: row.created_at, lastSeen: row.last_seen_at, current: row.current,
      })),
      notifications: choices
        .filter(({ topic }) => offers(viewer, topic))
        .map(({ topic, by_email }) => ({ topic: topic as NotificationTopic, byEmail: by_email })),
    };
  }

  /** @throws Refusal NOT_FOUND for a topic of a tab that the cooperative does not have */
  async choose({ viewer, address }: Visit, topic: Topic, byEmail: boolean): Promise<void> {
    if (!offers(viewer!, topic)) throw new Refusal('NOT_FOUND');
    await this.database.transaction(scopeOf(viewer!), async (tx) => {
      await tx.rows(CHOOSE, [topic, byEmail]);
      await record(tx, { action: 'NOTIFICATION_CHOSEN', personId: viewer!.personId, address, details: { topic, byEmail } });
    });
  }

  /** @throws Refusal NOT_FOUND for any session but the viewer's own open ones */
  async endSession({ viewer, address }: Visit, id: string): Promise<void> {
    if (!isUuid(id)) throw new Refusal('NOT_FOUND');
    await this.database.transaction(scopeOf(viewer!), async (tx) => {
      const [session] = await tx.rows<{ hash: string }>(SESSION_HASH, [id]);
      if (!session) throw new Refusal('NOT_FOUND');
      await this.sessions.end(tx, session.hash);
      await record(tx, { action: 'SESSION_ENDED', personId: viewer!.personId, address });
    });
  }

  /** Ends every session of the login, this one too. */
  async signOutEverywhere({ viewer, address }: Visit): Promise<void> {
    await this.database.transaction(scopeOf(viewer!), async (tx) => {
      await this.sessions.endAll(tx, viewer!.loginId);
      await record(tx, { action: 'SIGNED_OUT_EVERYWHERE', personId: viewer!.personId, address });
    });
  }

  /** Remembers the language of whoever is signed in; a visitor's is the cookie's business alone. */
  async speak({ viewer, address }: Visit, language: Language): Promise<void> {
    if (!viewer || viewer.mustSetPassword || viewer.awaitsSecondFactor) return;
    await this.database.transaction(scopeOf(viewer), async (tx) => {
      await tx.rows(SPEAK, [language]);
      await record(tx, { action: 'LANGUAGE_CHOSEN', personId: viewer.personId, address, details: { language } });
    });
  }
}

const offers = (viewer: Viewer, topic: Topic): boolean => TABS_OF[topic].some((tab) => viewer.cooperative.tabs.has(tab));
