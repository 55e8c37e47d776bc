import type { StaffRole } from '#libs/access';
import type { Statement } from '#libs/cooperative';

/** How many members of staff a page of the list holds. */
export const PAGE = 30;

export interface MemberRow {
  id: string;
  name: string;
  email: string;
  roles: StaffRole[];
  district_id: string | null;
  district: string | null;
  state: 'INVITED' | 'WITHOUT_FACTOR' | 'ACTIVE';
  invitation_expires: Date | null;
  last_signed_in: Date | null;
  place: string;
}

const MEMBER_SQL = `select m.id, m.name, m.email, m.roles::text[] as roles, m.district_id, d.name as district, lower(m.name) as place,
    case when m.password_hash is null then 'INVITED' when m.totp_confirmed_at is null then 'WITHOUT_FACTOR' else 'ACTIVE' end as state,
    l.expires_at as invitation_expires, e.at as last_signed_in
  from staff_member m
  left join district d on d.cooperative_id = $1 and d.id = m.district_id
  left join staff_link l on l.cooperative_id = $1 and l.staff_id = m.id and l.purpose = 'INVITATION'
  left join lateral (select a.at from audit_event a
    where a.cooperative_id = $1 and a.staff_id = m.id and a.action = 'STAFF_SIGNED_IN' order by a.at desc limit 1) e on true
  where m.cooperative_id = $1 and $2::uuid is null and m.removed_at is null`;

/** A page by name, and one more to tell whether it is the last. $3 and $4 the place and id that ended the page before, $5 words as LIKE; each or null. */
export const MEMBERS: Statement = {
  name: 'staff-page',
  text: `${MEMBER_SQL} and ($3::text is null or (lower(m.name), m.id) > ($3, $4::uuid)) and ($5::text is null or m.name || ' ' || m.email ilike $5)
    order by lower(m.name), m.id limit ${PAGE + 1}`,
};

/** One member of staff ($3). */
export const MEMBER: Statement = { name: 'staff-one', text: `${MEMBER_SQL} and m.id = $3` };

export interface ChiefRow {
  id: string;
  /** False while they have an invitation that nobody has taken up. */
  joined: boolean;
}

/**
 * Those who may manage the staff ($3 their role), held until the transaction ends, in one order: whoever is to remove
 * another waits here, and then sees who is left.
 */
export const LOCK_CHIEFS: Statement = {
  name: 'staff-lock-chiefs',
  text: `select id, password_hash is not null as joined from staff_member
    where cooperative_id = $1 and $2::uuid is null and removed_at is null and $3::staff_role = any (roles) order by id for update`,
};

/** Puts somebody on the staff: $3 id, $4 e-mail, $5 name, $6 roles, $7 district; answers nothing where the address is taken. */
export const PUT_MEMBER: Statement = {
  name: 'staff-put-member',
  text: `insert into staff_member (cooperative_id, id, email, name, roles, district_id)
    select $1, $3, $4, $5, $6::text[]::staff_role[], $7 where $2::uuid is null
    on conflict (cooperative_id, email) where removed_at is null do nothing returning id`,
};

/** The district offices to which somebody may be bound. */
export const DISTRICTS: Statement = {
  name: 'staff-districts',
  text: 'select id, name from district where cooperative_id = $1 and $2::uuid is null order by name, id',
};

/** Whether there is such a district office ($3). */
export const HAS_DISTRICT: Statement = {
  name: 'staff-has-district',
  text: 'select id from district where cooperative_id = $1 and $2::uuid is null and id = $3',
};

/** Takes away whatever somebody ($3) could prove themselves by beside the password. */
export const DROP_PROOFS: Statement = {
  name: 'staff-drop-proofs',
  text: `with codes as (delete from staff_recovery_code where cooperative_id = $1 and $2::uuid is null and staff_id = $3)
    delete from staff_passkey where cooperative_id = $1 and staff_id = $3`,
};

/** Voids every link in the mails of somebody ($3). */
export const DROP_LINKS: Statement = {
  name: 'staff-drop-links',
  text: 'delete from staff_link where cooperative_id = $1 and $2::uuid is null and staff_id = $3',
};
