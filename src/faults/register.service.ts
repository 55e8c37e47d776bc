import { Injectable } from '@nestjs/common';
import { scopeOf, type Viewer } from '#libs/access';
import { Clock, isUuid, ScopedDatabase } from '#libs/cooperative';
import { Refusal } from '#libs/graphql';
import type { FaultAuthor, FaultState } from './fault-state.js';
import type { FaultPlaces } from './models/fault-places.model.js';
import type { Fault, FaultRegister, FaultSummary } from './models/fault.model.js';
import { takesComments } from './state-moves.js';
import { FAULT_PHONE, FAULT_PREMISES, type FaultPremisesRow } from './statements/places.js';
import {
  FAULT, FAULT_EVENTS, FAULT_PHOTOS, FAULT_REGISTER, type FaultDetailsRow, type FaultEventRow, type FaultRow,
} from './statements/register.js';

/** What a page of the register is asked for. */
export interface RegisterFilter {
  premisesId: string | null;
  state: FaultState | null;
  onlyMine: boolean;
  /** The last report of the page before. */
  after: string | null;
}

const PAGE = 20;

/** The reports that a resident may see, and where they may report. */
@Injectable()
export class RegisterService {
  constructor(
    private readonly database: ScopedDatabase,
    private readonly clock: Clock,
  ) {}

  /** A page of the register; a premises or a page that is not the viewer's has no reports. */
  async page(viewer: Viewer, { premisesId, state, onlyMine, after }: RegisterFilter): Promise<FaultRegister> {
    if ([premisesId, after].some((id) => id !== null && !isUuid(id))) return { faults: [], next: null };
    // One more than is shown tells whether there is a next page.
    const asked = [premisesId, state, onlyMine, after, PAGE + 1];
    const [rows] = await this.database.read<[FaultRow[]]>(scopeOf(viewer), [FAULT_REGISTER], asked);
    const shown = rows.slice(0, PAGE);
    return { faults: shown.map((row) => summary(row, viewer)), next: rows.length > PAGE ? shown.at(-1)!.id : null };
  }

  /** One report with its history. @throws Refusal NOT_FOUND for one that the viewer may not see */
  async fault(viewer: Viewer, id: string): Promise<Fault> {
    if (!isUuid(id)) throw new Refusal('NOT_FOUND');
    const [[row], events, photos] = await this.database.read<[FaultDetailsRow[], FaultEventRow[], { photo_id: string }[]]>(
      scopeOf(viewer), [FAULT, FAULT_EVENTS, FAULT_PHOTOS], [id]);
    if (!row) throw new Refusal('NOT_FOUND');
    return {
      ...summary(row, viewer),
      stateSince: row.state_since,
      phone: row.phone,
      photos: photos.map(({ photo_id }) => photo_id),
      events: events.map((event) => ({ ...event, author: event.author as FaultAuthor })),
      takesComments: row.mine && takesComments(row.state, row.state_since, this.clock.today()),
    };
  }

  /** Where the viewer may report today, and what the form begins with. */
  async places(viewer: Viewer): Promise<FaultPlaces> {
    const [rows, [phone]] = await this.database.read<[FaultPremisesRow[], { value: string }[]]>(
      scopeOf(viewer), [FAULT_PREMISES, FAULT_PHONE], [this.clock.today()]);
    const buildings = new Map(rows.map(({ building_id, building }) => [building_id, { id: building_id, address: building }]));
    return {
      premises: rows.map(({ id, address }) => ({ id, address })),
      buildings: [...buildings.values()],
      categories: viewer.cooperative.settings.faults.categories,
      phone: phone?.value ?? null,
    };
  }
}

const summary = (row: FaultRow, { cooperative }: Viewer): FaultSummary => ({
  id: row.id,
  number: row.number,
  filedOn: row.filed_on,
  address: row.address,
  commonPart: row.common_part,
  category: row.category,
  categoryLabel: cooperative.settings.faults.categories.find(({ code }) => code === row.category)?.label ?? null,
  description: row.description,
  state: row.state,
  mine: row.mine,
});
