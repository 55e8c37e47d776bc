import { Injectable } from '@nestjs/common';
import { deskScopeOf, type StaffViewer } from '#libs/access';
import { record } from '#libs/audit';
import { DeskDatabase, isUuid } from '#libs/cooperative';
import { Refusal } from '#libs/graphql';
import type { TrailInput } from './inputs/trail.input.js';
import type { TrailDetail, TrailEvent, TrailPage, TrailStaff } from './models/trail.model.js';
import { NARROWING, PERSON_OF, STAFF, trailPage, type Narrowing, type TrailRow } from './statements.js';

const PAGE = 50;
/** Events read at a time for a file. */
const BATCH = 2_000;
const NEWEST = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'] as const;
const PLACE = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Where a page begins: time and id of the event before it. */
type Place = readonly [at: string, id: string];

/** What narrows the events, the identifier found, and the days. */
interface Asked extends Partial<Record<Narrowing, string>> {
  days: [from: string | null, to: string | null];
}

/** Reads the trail of what was done in a cooperative. */
@Injectable()
export class TrailService {
  constructor(private readonly database: DeskDatabase) {}

  /** A page, newest first. @throws Refusal BAD_INPUT for a place that this trail never named */
  async page(staff: StaffViewer, filter: TrailInput, after: string | null): Promise<TrailPage> {
    const place = after ? placeOf(after) : NEWEST;
    const asked = await this.asked(staff, filter);
    if (!asked) return { rows: [], next: null };
    const rows = await this.read(staff, asked, place, PAGE + 1);
    const shown = rows.slice(0, PAGE);
    const last = rows.length > PAGE ? shown.at(-1)! : null;
    return { rows: shown.map(asModel), next: last && Buffer.from(`${last.place} ${last.id}`).toString('base64url') };
  }

  /** Everything that a filter leaves, a batch at a time and never all at once in memory; that it was taken out is written first. */
  async *all(staff: StaffViewer, filter: TrailInput, address: string): AsyncGenerator<TrailEvent> {
    const asked = await this.asked(staff, filter);
    const { action, from, to } = filter;
    const details = { ...(action && { action }), ...(from && { from }), ...(to && { to }) };
    await this.database.transaction(deskScopeOf(staff), (tx) => record(tx, { action: 'TRAIL_EXPORTED', personId: null, address, details }));
    let place: Place = NEWEST;
    let rows: TrailRow[];
    do {
      rows = asked ? await this.read(staff, asked, place, BATCH) : [];
      for (const row of rows) yield asModel(row);
      const last = rows.at(-1);
      if (last) place = [last.place, last.id];
    } while (rows.length === BATCH);
  }

  /** Everybody who acts or acted here. */
  async staff(staff: StaffViewer): Promise<TrailStaff[]> {
    const [rows] = await this.database.read<[TrailStaff[]]>(deskScopeOf(staff), [STAFF]);
    return rows;
  }

  /** @returns null where the answer is nothing: an identifier of nobody, or no id of a member of staff */
  private async asked(staff: StaffViewer, { staffId, identifier, action, from, to }: TrailInput): Promise<Asked | null> {
    if (staffId && !isUuid(staffId)) return null;
    const wanted = identifier?.trim().toLowerCase();
    const [[found]] = wanted ? await this.database.read<[{ person_id: string }[]]>(deskScopeOf(staff), [PERSON_OF], [wanted]) : [[]];
    if (wanted && !found) return null;
    return { days: [from ?? null, to ?? null], ...(staffId && { staff: staffId }), ...(found && { person: found.person_id }), ...(action && { action }) };
  }

  private async read(staff: StaffViewer, asked: Asked, place: Place, count: number): Promise<TrailRow[]> {
    const by = (Object.keys(NARROWING) as Narrowing[]).filter((each) => asked[each]);
    const values = [...place, ...asked.days, count, ...by.map((each) => asked[each])];
    const [rows] = await this.database.read<[TrailRow[]]>(deskScopeOf(staff), [trailPage(by)], values);
    return rows;
  }
}

function placeOf(after: string): Place {
  const [, at, id] = PLACE.exec(Buffer.from(after, 'base64url').toString()) ?? [];
  if (!at || !id || Number.isNaN(Date.parse(at))) throw new Refusal('BAD_INPUT', 'no place in this trail');
  return [at, id];
}

const asModel = ({ id, at, action, staff, person_id: personId, identifier, address, details, named }: TrailRow): TrailEvent =>
  ({ id, at, action, staff, personId, identifier, address, details: detailsOf(details, named) });

const detailsOf = (details: TrailRow['details'], named: TrailRow['named']): TrailDetail[] =>
  Object.entries(details).map(([key, value]) => ({ key, value: named[key] ?? String(value) }));
