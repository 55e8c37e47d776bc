import { Injectable } from '@nestjs/common';
import { scopeOf, type Viewer } from '#libs/access';
import { ScopedDatabase } from '#libs/cooperative';
import { Refusal } from '#libs/graphql';
import type { AccountGroup, ContactKind, PremisesKind, TitleKind } from '#libs/people';
import { UNREAD_LETTERS } from '../correspondence/index.js';
import { UNREAD_NOTICES } from '../notices/index.js';
import type { HeldPremises, LegalTitle, Personal } from './models/personal.model.js';
import type { ViewerModel } from './models/viewer.model.js';
import { PERSON, PREMISES, VIEWER, type PersonRow, type PremisesRow, type ViewerRow } from './statements.js';

interface UnreadRow {
  unread: number;
}

/** Who the viewer is, and which premises are theirs. */
@Injectable()
export class ResidentsService {
  constructor(private readonly database: ScopedDatabase) {}

  async viewer(viewer: Viewer): Promise<ViewerModel> {
    const { tabs } = viewer.cooperative;
    const [[row], [notices], [letters]] = await this.database
      .read<[ViewerRow[], UnreadRow[], UnreadRow[]]>(scopeOf(viewer), [VIEWER, UNREAD_NOTICES, UNREAD_LETTERS]);
    if (!row) throw new Refusal('UNAUTHENTICATED');
    return {
      name: fullName(row),
      identifier: row.identifier,
      tabs: [...tabs],
      asOf: row.as_of,
      unreadNotices: tabs.has('notices') ? notices!.unread : 0,
      unreadLetters: tabs.has('correspondence') ? letters!.unread : 0,
      seenBy: viewer.seenBy ?? null,
    };
  }

  async personal(viewer: Viewer): Promise<Personal> {
    const [[row], rows] = await this.database.read<[PersonRow[], PremisesRow[]]>(scopeOf(viewer), [PERSON, PREMISES]);
    if (!row) throw new Refusal('UNAUTHENTICATED');
    return {
      name: fullName(row),
      memberNumber: row.member_number,
      memberSince: row.member_since,
      correspondenceAddress: row.correspondence_address,
      contacts: row.contacts.map(({ kind, value }) => ({ kind: kind as ContactKind, value })),
      premises: rows.map(heldPremises),
    };
  }

  async premises(viewer: Viewer): Promise<HeldPremises[]> {
    const [rows] = await this.database.read<[PremisesRow[]]>(scopeOf(viewer), [PREMISES]);
    return rows.map(heldPremises);
  }
}

const fullName = ({ first_name, last_name }: Pick<PersonRow, 'first_name' | 'last_name'>): string =>
  [first_name, last_name].filter(Boolean).join(' ');

const heldPremises = (row: PremisesRow): HeldPremises => ({
  id: row.id,
  address: row.address,
  kind: row.kind as PremisesKind,
  areaM2: row.area_m2,
  floor: row.floor,
  rooms: row.rooms,
  personsRegistered: row.persons_registered,
  staircase: row.staircase,
  estate: row.estate,
  titles: row.titles.map((title): LegalTitle => ({ ...title, kind: title.kind as TitleKind })),
  accounts: row.accounts.map((account) => ({ ...account, group: account.group as AccountGroup })),
});
