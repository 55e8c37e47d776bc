import { Injectable } from '@nestjs/common';
import { deskScopeOf, offered, OPERATOR, STAFF_PERMISSIONS, type StaffPermission, type StaffViewer } from '#libs/access';
import { DeskDatabase, isUuid, likeTyped } from '#libs/cooperative';
import { Refusal } from '#libs/graphql';
import type { DeskDistrict } from '../models/desk-viewer.model.js';
import type { RolePermission, StaffChoices, StaffMemberModel, StaffPage, StaffStateEnum } from './models/staff-member.model.js';
import { rolesAt } from './rank.js';
import { DISTRICTS, MEMBER, MEMBERS, PAGE, type MemberRow } from './statements.js';

/** Who works at the desk, and what each role allows. */
@Injectable()
export class StaffList {
  constructor(private readonly database: DeskDatabase) {}

  /** A page by name. @throws Refusal BAD_INPUT for a place that this list never named */
  async page(staff: StaffViewer, search: string | null, after: string | null): Promise<StaffPage> {
    const place = after ? placeOf(after) : [null, null];
    const [rows] = await this.database.read<[MemberRow[]]>(deskScopeOf(staff), [MEMBERS], [...place, likeTyped(search)]);
    const shown = rows.slice(0, PAGE);
    const last = rows.length > PAGE ? shown.at(-1)! : null;
    return { rows: shown.map((row) => asModel(row, staff)), next: last && Buffer.from(JSON.stringify([last.place, last.id])).toString('base64url') };
  }

  /** One member of staff; null where there is none, or no longer. */
  async one(staff: StaffViewer, id: string): Promise<StaffMemberModel | null> {
    const [[row]] = isUuid(id) ? await this.database.read<[MemberRow[]]>(deskScopeOf(staff), [MEMBER], [id]) : [[]];
    return row ? asModel(row, staff) : null;
  }

  /** What somebody may be given. */
  async choices(staff: StaffViewer): Promise<StaffChoices> {
    const [districts] = await this.database.read<[DeskDistrict[]]>(deskScopeOf(staff), [DISTRICTS]);
    return { roles: [...rolesAt(staff.cooperative.id)], districts };
  }

  /** The table of permissions as it is in force here: what the cooperative has off nobody may. */
  permissions({ cooperative }: StaffViewer): RolePermission[] {
    const here = rolesAt(cooperative.id);
    return (Object.keys(STAFF_PERMISSIONS) as StaffPermission[])
      .map((permission) => ({ permission, roles: STAFF_PERMISSIONS[permission].filter((role) => here.includes(role)), offered: offered(cooperative, permission) }))
      .filter(({ permission, roles }) => roles.length > 0 && (permission !== 'platform' || here.includes(OPERATOR)));
  }
}

const asModel = (row: MemberRow, staff: StaffViewer): StaffMemberModel => ({
  id: row.id,
  name: row.name,
  email: row.email,
  roles: row.roles,
  district: row.district_id ? { id: row.district_id, name: row.district! } : null,
  state: row.state as StaffStateEnum,
  invitationExpires: row.state === 'INVITED' ? row.invitation_expires : null,
  lastSignedIn: row.last_signed_in,
  self: row.id === staff.staffId,
});

function placeOf(after: string): [string, string] {
  const place = parsed(Buffer.from(after, 'base64url').toString());
  if (!Array.isArray(place) || place.length !== 2 || typeof place[0] !== 'string' || typeof place[1] !== 'string' || !isUuid(place[1])) {
    throw new Refusal('BAD_INPUT', 'no place in this list');
  }
  return [place[0], place[1]];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
