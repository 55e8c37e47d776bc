import { Injectable } from '@nestjs/common';
import { deskScopeOf, type StaffViewer } from '#libs/access';
import { DeskDatabase, isUuid } from '#libs/cooperative';
import type { AccountGroup, ContactKind, PremisesKind, TitleKind } from '#libs/people';
import { SignInLimits, type IdentityDocument } from '../auth/index.js';
import { fullName } from './full-name.js';
import type { LoginStateEnum } from './models/login-state.model.js';
import type { CardAccount, CardLogin } from './models/card-holdings.model.js';
import type { PersonCard } from './models/person-card.model.js';
import * as sql from './statements/card.js';

type Parts = [
  sql.CardPremisesRow[], sql.CardAccountRow[], sql.CardLoginRow[], sql.CardContactRow[], sql.CardChangeRow[],
  sql.CardLetterRow[], { unread: number }[], sql.CardFaultRow[], sql.CardEventRow[], sql.CardSeenRow[],
];
const PARTS = [
  sql.CARD_PREMISES, sql.CARD_ACCOUNTS, sql.CARD_LOGIN, sql.CARD_CONTACTS, sql.CARD_CHANGES,
  sql.CARD_LETTERS, sql.CARD_UNREAD, sql.CARD_FAULTS, sql.CARD_EVENTS, sql.CARD_SEEN,
];

/** The card of a person. */
@Injectable()
export class CardService {
  constructor(
    private readonly database: DeskDatabase,
    private readonly limits: SignInLimits,
  ) {}

  /** The card, or null for anybody whom the member of staff may not deal with. */
  async card(staff: StaffViewer, personId: string): Promise<PersonCard | null> {
    if (!isUuid(personId)) return null;
    const scope = deskScopeOf(staff);
    const [[person]] = await this.database.read<[sql.CardPersonRow[]]>(scope, [sql.CARD_PERSON], [personId, staff.districtId]);
    if (!person) return null;
    const [premises, accounts, [login], contacts, changes, letters, [notices], faults, events, seen] =
      await this.database.read<Parts>(scope, PARTS, [personId, true]);
    return {
      id: person.id, name: fullName(person), key: person.key,
      memberNumber: person.member_number, memberSince: person.member_since, correspondenceAddress: person.correspondence_address,
      premises: premises.map((row) => ({
        address: row.address, title: row.title as TitleKind, kind: row.kind as PremisesKind, areaM2: row.area_m2,
        validFrom: row.valid_from, validTo: row.valid_to })),
      accounts: accounts.map(account),
      login: login ? { ...loginOf(login), lockedUntil: await this.limits.lockedUntil(staff.cooperative.id, login.identifier) } : null,
      contacts: contacts.map(({ kind, value }) => ({ kind: kind as ContactKind, value })),
      contactChanges: changes.map((row) => ({
        id: row.id, at: row.at, kind: row.kind as ContactKind, oldValue: row.old_value, newValue: row.new_value,
        state: row.state, exportedAt: row.exported_at })),
      letters: letters.map((row) => ({
        id: row.id, issuedOn: row.issued_on, caseNumber: row.case_number, subject: row.subject, openedAt: row.opened_at })),
      unreadNotices: notices?.unread ?? 0,
      faults: faults.map(({ id, number, filed_on: filedOn, category, state }) => ({ id, number, filedOn, category, state })),
      events,
      seen: seen.map((row) => ({ id: row.id, startedAt: row.started_at, endedAt: row.ended_at, staffName: row.staff_name, reason: row.reason })),
    };
  }
}

const account = (row: sql.CardAccountRow): CardAccount => ({
  id: row.id, key: row.key, name: row.name, group: row.account_group as AccountGroup, address: row.address, role: row.role,
  heldFrom: row.held_from, heldTo: row.held_to, setOn: row.set_on, balance: row.tracks_balance ? row.balance : null, nrbs: row.nrbs,
});

const loginOf = (row: sql.CardLoginRow): Omit<CardLogin, 'lockedUntil'> => ({
  identifier: row.identifier,
  state: row.state as LoginStateEnum,
  createdAt: row.created_at,
  issuedAt: row.issued_at,
  issuedBy: row.issued_by,
  document: row.issue_document as IdentityDocument | null,
  startPasswordExpiresAt: row.start_password_expires_at,
  passwordSetAt: row.password_set_at,
  sessions: row.sessions,
  lastSignedIn: row.last_signed_in,
  failedSince: row.failed_since,
});
