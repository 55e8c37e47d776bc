import { Injectable } from '@nestjs/common';
import { deskScopeOf, type StaffViewer } from '#libs/access';
import { DeskDatabase, isUuid, likeTyped } from '#libs/cooperative';
import { Refusal } from '#libs/graphql';
import { FIND_PERSONS, personsAsked, type FoundPerson } from '#libs/people';
import type { AttachmentRow } from '../statements/notices.js';
import {
  AUDIENCE, AUDIENCE_PLACES, DESK_ATTACHMENT, DESK_NOTICE, DESK_NOTICES, DESK_PAGE, READ_PREMISES, READERS, SHOWN,
  type AudienceRow, type DeskNoticeRow, type DeskNoticeTextRow, type NoticePhase, type ReadersRow, type ReadPremisesRow, type ShownRow,
} from '../statements/desk.js';
import { audienceProblem, audienceValues } from './audience.js';
import type { NoticeAudienceInput } from './notice-desk.inputs.js';
import type { DeskNotice, DeskNoticePage, DeskNoticeSummary, NoticeBuilding, NoticePhaseEnum, NoticeReach, NoticeReadership } from './notice-desk.models.js';

/** Notices as their editors see them: the list, one with its text, whom it reaches and who has read it. */
@Injectable()
export class NoticeShelf {
  constructor(private readonly database: DeskDatabase) {}

  /** A page of all notices; one that begins after a notice of nobody's is empty. */
  async page(staff: StaffViewer, phase: NoticePhase | null, search: string | null, after: string | null): Promise<DeskNoticePage> {
    if (after !== null && !isUuid(after)) return { rows: [], next: null };
    const text = likeTyped(search);
    const [rows] = await this.database.read<[DeskNoticeRow[]]>(deskScopeOf(staff), [DESK_NOTICES], [phase, text, after]);
    const shown = rows.slice(0, DESK_PAGE);
    return { rows: shown.map(summary), next: rows.length > DESK_PAGE ? shown.at(-1)!.id : null };
  }

  /** One notice with its text and files. @throws Refusal NOT_FOUND */
  async notice(staff: StaffViewer, id: string): Promise<DeskNotice> {
    if (!isUuid(id)) throw new Refusal('NOT_FOUND');
    const [[row]] = await this.database.read<[DeskNoticeTextRow[]]>(deskScopeOf(staff), [DESK_NOTICE], [id]);
    if (!row) throw new Refusal('NOT_FOUND');
    const { body, estate, building_id: buildingId, person_id: personId, attachments } = row;
    return { ...summary(row), body, estate, buildingId, personId, attachments };
  }

  /** How many an audience is today; nobody where it lacks what it must name. */
  async reach(staff: StaffViewer, input: NoticeAudienceInput): Promise<NoticeReach> {
    if (audienceProblem(input).length) return { persons: 0, withAccount: 0, withEmail: 0, mailed: 0 };
    const [[row]] = await this.database.read<[AudienceRow[]]>(deskScopeOf(staff), [AUDIENCE], parameters(audienceValues(input)));
    const { persons, with_account: withAccount, with_email: withEmail, mailed } = row!;
    return { persons, withAccount, withEmail, mailed };
  }

  /** Who has opened a notice: how many, and by premises. @throws Refusal NOT_FOUND */
  async readership(staff: StaffViewer, id: string): Promise<NoticeReadership> {
    const notice = await this.notice(staff, id);
    const [[counted], premises] = await this.database.read<[ReadersRow[], ReadPremisesRow[]]>(
      deskScopeOf(staff), [READERS, READ_PREMISES], [...parameters(notice), id]);
    return { ...counted!, premises };
  }

  /** The newest notices that are shown now, and how many of those whom they are for have opened them. */
  async shown(staff: StaffViewer): Promise<{ id: string; title: string; persons: number; readers: number }[]> {
    const [notices] = await this.database.read<[ShownRow[]]>(deskScopeOf(staff), [SHOWN]);
    return Promise.all(notices.map(async ({ id, title, ...whom }) => {
      const [[counted]] = await this.database.read<[ReadersRow[]]>(deskScopeOf(staff), [READERS], [...parameters(whom), id]);
      return { id, title, persons: counted!.persons, readers: counted!.readers };
    }));
  }

  async buildings(staff: StaffViewer): Promise<NoticeBuilding[]> {
    const [rows] = await this.database.read<[NoticeBuilding[]]>(deskScopeOf(staff), [AUDIENCE_PLACES]);
    return rows;
  }

  async persons(staff: StaffViewer, search: string): Promise<FoundPerson[]> {
    const asked = personsAsked(search);
    return asked ? (await this.database.read<[FoundPerson[]]>(deskScopeOf(staff), [FIND_PERSONS], asked))[0] : [];
  }

  /** A file of a notice. @throws Refusal NOT_FOUND */
  async attachment(staff: StaffViewer, noticeId: string, id: string): Promise<AttachmentRow> {
    if (!isUuid(noticeId) || !isUuid(id)) throw new Refusal('NOT_FOUND');
    const [[row]] = await this.database.read<[AttachmentRow[]]>(deskScopeOf(staff), [DESK_ATTACHMENT], [noticeId, id]);
    if (!row) throw new Refusal('NOT_FOUND');
    return row;
  }
}

const parameters = ({ audience, estate, buildingId, staircase, personId }: Pick<DeskNotice, 'audience' | 'estate' | 'buildingId' | 'staircase' | 'personId'>): unknown[] =>
  [audience, estate, buildingId, staircase, personId];

const summary = (row: DeskNoticeRow): DeskNoticeSummary => ({
  id: row.id, title: row.title, audience: row.audience, place: row.place, staircase: row.staircase, person: row.person || null, pinned: row.pinned,
  byEmail: row.by_email, visibleFrom: row.visible_from, visibleTo: row.visible_to, phase: row.phase as NoticePhaseEnum, editedAt: row.edited_at,
  publishedAt: row.published_at, correctedAt: row.corrected_at,
});
