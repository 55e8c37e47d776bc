import { Injectable } from '@nestjs/common';
import { deskScopeOf, type StaffViewer } from '#libs/access';
import { DeskDatabase, isUuid, type ScopedTransaction } from '#libs/cooperative';
import { Refusal } from '#libs/graphql';
import type { PeopleInput } from './inputs/people.input.js';
import type { LoginStateEnum } from './models/login-state.model.js';
import type { DeskBuilding, PeoplePage } from './models/people.model.js';
import { fullName } from './full-name.js';
import { searchTerms } from './search-terms.js';
import { ALL_PEOPLE, BUILDINGS, FOUND_PEOPLE, PAGE, type BuildingRow, type PersonRow } from './statements/people.js';
import { REACH, type ReachedRow } from './statements/reach.js';

/** Finds people for the office. */
@Injectable()
export class PeopleService {
  constructor(private readonly database: DeskDatabase) {}

  /** A page of people by name. @throws Refusal BAD_INPUT for a place that this list never named */
  async page(staff: StaffViewer, { search, buildingId, districtId, state, after }: PeopleInput): Promise<PeoplePage> {
    if ([buildingId, districtId].some((id) => id && !isUuid(id))) return { rows: [], next: null };
    const { from, to } = searchTerms(search ?? '');
    // A text without a single word in it finds nobody; no text finds everybody.
    if (from.length === 0 && search?.trim()) return { rows: [], next: null };
    const values = [from, to, staff.districtId, districtId ?? null, buildingId ?? null, state ?? null, ...placeOf(after ?? null)];
    const [rows] = await this.database.read<[PersonRow[]]>(deskScopeOf(staff), [from.length ? FOUND_PEOPLE : ALL_PEOPLE], values);
    const shown = rows.slice(0, PAGE);
    return {
      rows: shown.map((row) => ({
        id: row.id, name: listedName(row), key: row.key, identifier: row.identifier, state: row.state as LoginStateEnum, addresses: row.addresses })),
      next: rows.length > PAGE ? placeAfter(shown.at(-1)!) : null,
    };
  }

  /** Buildings that the member of staff may deal with. */
  async buildings(staff: StaffViewer): Promise<DeskBuilding[]> {
    const [rows] = await this.database.read<[BuildingRow[]]>(deskScopeOf(staff), [BUILDINGS], [staff.districtId]);
    return rows.map(({ id, address, district_id: districtId, district, staircases }) => ({ id, address, districtId, district, staircases }));
  }

  /** A person whom the member of staff may deal with. @throws Refusal NOT_FOUND for anybody else */
  async reach(transaction: ScopedTransaction, staff: StaffViewer, personId: string): Promise<Reached> {
    const [row] = isUuid(personId) ? await transaction.rows<ReachedRow>(REACH, [personId, staff.districtId]) : [];
    if (!row) throw new Refusal('NOT_FOUND');
    const login = row.login_id && row.identifier && row.issued_at ? { id: row.login_id, identifier: row.identifier, issuedAt: row.issued_at } : null;
    return { id: row.id, name: fullName(row), login };
  }
}

/** A person within reach, and their login if they have one. */
export interface Reached {
  id: string;
  name: string;
  login: { id: string; identifier: string; issuedAt: Date } | null;
}

/** 'Kowalska Anna', as a list by name is read. */
const listedName = ({ first_name, last_name }: PersonRow): string => [last_name, first_name].filter(Boolean).join(' ');

const placeAfter = ({ last_name, first_name, id }: PersonRow): string =>
  Buffer.from(JSON.stringify([last_name, first_name ?? '', id])).toString('base64url');

function placeOf(after: string | null): [string | null, string | null, string | null] {
  if (after === null) return [null, null, null];
  const place = parsed(Buffer.from(after, 'base64url').toString());
  if (!Array.isArray(place) || place.length !== 3 || !place.every((each) => typeof each === 'string') || !isUuid(place[2] as string)) {
    throw new Refusal('BAD_INPUT', 'no place in this list');
  }
  return place as [string, string, string];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
