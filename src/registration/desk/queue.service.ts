import { Injectable } from '@nestjs/common';
import { deskScopeOf, type StaffViewer } from '#libs/access';
import { DeskDatabase, isUuid } from '#libs/cooperative';
import { Refusal } from '#libs/graphql';
import type { TitleKind } from '#libs/people';
import { searchWords } from '../../districts/index.js';
import type { ApplicationCheckKind, ApplicationDocument, ApplicationState } from '../application-state.js';
import type { Application, ApplicationCandidate, ApplicationPage, ApplicationSummary } from '../models/application.model.js';
import {
  APPLICATION, CANDIDATES, CHECKS, DISTRICTS, HISTORY, PAGE, QUEUE, WAITING,
  type ApplicationRow, type CandidateRow, type CheckRow, type HistoryRow, type QueueRow,
} from '../statements/desk.js';

/** How the queue is narrowed. */
export interface QueueFilter {
  state: ApplicationState | null;
  districtId: string | null;
  overdue: boolean;
  search: string;
  /** `next` of the page before. */
  after: string | null;
}

const PLACE = /^(\d)\.(-?\d{1,6})\.([0-9a-f-]{36})$/;

/** The office's view of the applications: of one bound to a district, that district's and those that none serves. */
@Injectable()
export class ApplicationQueue {
  constructor(private readonly database: DeskDatabase) {}

  /** A page of the queue. @throws Refusal BAD_INPUT for a place that no page has named */
  async page(staff: StaffViewer, { state, districtId, overdue, search, after }: QueueFilter): Promise<ApplicationPage> {
    const place = after === null ? [null, null, null] : PLACE.exec(after)?.slice(1);
    if (!place || (districtId !== null && !isUuid(districtId))) throw new Refusal('BAD_INPUT');
    const scope = deskScopeOf(staff);
    const own = staff.districtId;
    const [[rows], [[waiting], districts]] = await Promise.all([
      this.database.read<[QueueRow[]]>(scope, [QUEUE], [own, state, districtId, overdue, wordsOf(search), ...place]),
      this.database.read<[{ received: number; overdue: number }[], { id: string; name: string }[]]>(scope, [WAITING, DISTRICTS], [own]),
    ]);
    const shown = rows.slice(0, PAGE);
    const last = rows.length > PAGE ? shown.at(-1)! : null;
    const next = last && `${last.queue_rank}.${last.queue_place}.${last.id}`;
    return { rows: shown.map(summary), next, waiting: waiting!, districts };
  }

  /** One application. @throws Refusal NOT_FOUND; another district's answers like one that does not exist */
  async application(staff: StaffViewer, id: string): Promise<Application> {
    if (!isUuid(id)) throw new Refusal('NOT_FOUND');
    const [[row], checks, history] = await this.database.read<[ApplicationRow[], CheckRow[], HistoryRow[]]>(
      deskScopeOf(staff), [APPLICATION, CHECKS, HISTORY], [staff.districtId, id]);
    if (!row) throw new Refusal('NOT_FOUND');
    return {
      ...summary(row), address: `${addressOf(row)}, ${row.postcode} ${row.city}`,
      revision: row.revision, email: row.email, phone: row.phone, termsVersion: row.terms_version, refusalReason: row.refusal_reason, identifier: row.identifier,
      checks: checks.map(({ kind, document, person_name, premises, by, at }) => ({
        kind: kind as ApplicationCheckKind, document: document as ApplicationDocument | null, personName: person_name || null, premises, by, at })),
      history,
    };
  }

  /** Who the applicant may be. @throws Refusal NOT_FOUND as above */
  async candidates(staff: StaffViewer, id: string, search: string): Promise<ApplicationCandidate[]> {
    await this.application(staff, id);
    const [rows] = await this.database.read<[CandidateRow[]]>(deskScopeOf(staff), [CANDIDATES], [staff.districtId, id, wordsOf(search)]);
    return rows.map((row) => ({
      personId: row.person_id, premisesId: row.premises_id, name: row.name, personKey: row.person_key, premises: row.premises, title: row.title as TitleKind,
      samePremises: row.same_premises, sameLastName: row.same_last_name, sameFirstName: row.same_first_name, hasAccount: row.has_account,
    }));
  }
}

const LONGEST_SEARCH = 120;
const wordsOf = (search: string): string[] => searchWords(search.slice(0, LONGEST_SEARCH));

const addressOf = ({ address, flat }: Pick<QueueRow, 'address' | 'flat'>): string => (flat ? `${address} m. ${flat}` : address);

const summary = (row: Omit<QueueRow, 'queue_rank' | 'queue_place'>): ApplicationSummary => ({
  id: row.id,
  number: row.number,
  state: row.state as ApplicationState,
  name: `${row.first_name} ${row.last_name}`,
  address: addressOf(row),
  district: row.district,
  sentOn: row.sent_on,
  receivedOn: row.received_on,
  dueOn: row.due_on,
  daysLeft: row.days_left,
  decidedOn: row.decided_on,
});
