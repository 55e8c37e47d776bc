import { Injectable } from '@nestjs/common';
import { deskScopeOf, type StaffViewer } from '#libs/access';
import { DeskDatabase, isUuid, likeTyped } from '#libs/cooperative';
import { Refusal } from '#libs/graphql';
import type { FaultAuthor } from '../fault-state.js';
import { movesFrom } from '../state-moves.js';
import {
  DESK_DUPLICATES, DESK_EVENTS, DESK_FAULT, DESK_PHOTOS, DESK_PICTURE, QUEUE_COUNT, queuePage,
  type DeskEventRow, type DeskFaultRow, type QueueKey, type QueueRow,
} from '../statements/queue.js';
import type { FaultHearers } from './inputs/work.inputs.js';
import type { FaultQueueInput } from './inputs/queue.input.js';
import type { DeskFault, DeskFaultPage, DeskFaultSummary, FaultReference } from './models/desk-fault.model.js';

const PAGE = 50;
/** As many rows a file may have: the register of a large cooperative's year. */
const MOST_IN_A_FILE = 20_000;

/** What is asked of the queue: which reports, in which order, from where on. */
export interface QueueAsked {
  filter: FaultQueueInput;
  order: QueueKey;
  descending: boolean;
  /** The last report of the page before. */
  after: string | null;
}

/** Fault reports as the office sees them. */
@Injectable()
export class FaultQueue {
  constructor(private readonly database: DeskDatabase) {}

  /** A page of the queue; one that begins after a report of nobody's is empty. */
  async page(staff: StaffViewer, asked: QueueAsked): Promise<DeskFaultPage> {
    if (asked.after !== null && !isUuid(asked.after)) return { rows: [], next: null, count: 0 };
    const [rows, [counted]] = await this.database.read<[QueueRow[], { count: number }[]]>(
      deskScopeOf(staff), [queuePage(asked.order, asked.descending), QUEUE_COUNT], parameters(staff, asked, PAGE + 1));
    const shown = rows.slice(0, PAGE);
    return { rows: shown.map((row) => summary(row, staff)), next: rows.length > PAGE ? shown.at(-1)!.id : null, count: counted!.count };
  }

  /** All of the queue that a filter leaves, for a file. */
  async all(staff: StaffViewer, asked: Omit<QueueAsked, 'after'>): Promise<QueueRow[]> {
    const [rows] = await this.database.read<[QueueRow[]]>(
      deskScopeOf(staff), [queuePage(asked.order, asked.descending)], parameters(staff, { ...asked, after: null }, MOST_IN_A_FILE));
    return rows;
  }

  /** One report with its history. @throws Refusal NOT_FOUND */
  async fault(staff: StaffViewer, id: string): Promise<DeskFault> {
    if (!isUuid(id)) throw new Refusal('NOT_FOUND');
    const [[row], events, photos, duplicates] = await this.database.read<[DeskFaultRow[], DeskEventRow[], { photo_id: string }[], FaultReference[]]>(
      deskScopeOf(staff), [DESK_FAULT, DESK_EVENTS, DESK_PHOTOS, DESK_DUPLICATES], [id, staff.districtId]);
    if (!row) throw new Refusal('NOT_FOUND');
    return {
      ...summary(row, staff),
      reporter: row.reporter || null,
      phone: row.phone,
      email: row.reporter_email,
      filedBy: row.filed_by,
      staircase: row.staircase,
      floor: row.floor,
      district: row.district,
      assignedTo: row.assigned_to,
      photos: photos.map(({ photo_id }) => photo_id),
      events: events.map((event) => ({ ...event, author: event.author as FaultAuthor, audience: event.audience as FaultHearers })),
      moves: row.original_id ? [] : [...movesFrom(row.state)],
      original: row.original_id ? { id: row.original_id, number: row.original_number! } : null,
      duplicates,
    };
  }

  /** The JPEG of a photo of a report. @throws Refusal NOT_FOUND */
  async picture(staff: StaffViewer, faultId: string, photoId: string, small: boolean): Promise<Buffer> {
    if (!isUuid(faultId) || !isUuid(photoId)) throw new Refusal('NOT_FOUND');
    const [[row]] = await this.database.read<[{ picture: Buffer }[]]>(deskScopeOf(staff), [DESK_PICTURE], [faultId, photoId, staff.districtId, small]);
    if (!row) throw new Refusal('NOT_FOUND');
    return row.picture;
  }
}

function parameters({ districtId, staffId }: StaffViewer, { filter, after }: Pick<QueueAsked, 'filter' | 'after'>, count: number): unknown[] {
  const { states, category, buildingId, unassigned, mine, overdue, search } = filter;
  return [
    districtId, filter.districtId ?? null, states?.length ? states : null, category || null, buildingId ?? null,
    mine ? staffId : (filter.assignedTo ?? null), unassigned ?? false, overdue ?? false, likeTyped(search), after, count];
}

const summary = (row: QueueRow, { cooperative }: StaffViewer): DeskFaultSummary => ({
  id: row.id,
  number: row.number,
  filedOn: row.filed_on,
  address: row.address,
  commonPart: row.common_part,
  category: row.category,
  categoryLabel: cooperative.settings.faults.categories.find(({ code }) => code === row.category)?.label ?? null,
  description: row.description,
  state: row.state,
  stateSince: row.state_since,
  dueOn: row.due_on,
  overdue: row.overdue ?? false,
  assignee: row.assignee,
  duplicate: row.duplicate,
});
