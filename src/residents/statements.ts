import type { Statement } from '#libs/cooperative';
import { addressSql } from '#libs/people';

export interface ViewerRow {
  first_name: string | null;
  last_name: string;
  identifier: string;
  as_of: Date | null;
}

/** The viewer's own person and login. */
export const VIEWER: Statement = {
  name: 'viewer',
  text: `select p.first_name, p.last_name, l.identifier,
      (select f.as_of from feed_batch f where f.cooperative_id = $1 and f.state in ('APPLIED', 'UNCHANGED') order by f.received_at desc limit 1) as as_of
    from person p join login l on l.cooperative_id = p.cooperative_id and l.person_id = p.id
    where p.cooperative_id = $1 and p.id = $2`,
};

export interface PersonRow {
  first_name: string | null;
  last_name: string;
  member_number: string | null;
  member_since: string | null;
  correspondence_address: string | null;
  contacts: { kind: string; value: string }[];
}

/** The viewer's basic data. */
export const PERSON: Statement = {
  name: 'person',
  text: `select p.first_name, p.last_name, p.member_number, p.member_since, p.correspondence_address,
      coalesce((select jsonb_agg(jsonb_build_object('kind', c.kind, 'value', c.value) order by c.kind) from contact c
        where c.cooperative_id = $1 and c.person_id = $2), '[]') as contacts
    from person p where p.cooperative_id = $1 and p.id = $2`,
};

export interface PremisesRow {
  id: string;
  address: string;
  kind: string;
  area_m2: string;
  floor: number | null;
  rooms: number | null;
  persons_registered: number | null;
  staircase: string | null;
  estate: string | null;
  titles: { kind: string; validFrom: string; validTo: string | null }[];
  accounts: { id: string; name: string; group: 'RENT' | 'SALES' | 'SHARES' }[];
}

/** Premises by title or by account, each with both. */
export const PREMISES: Statement = {
  name: 'premises',
  text: `
    with accounts as materialized (
      select distinct a.id, a.name, a.premises_id, a.account_group from account_holder h
      join settlement_account a on a.cooperative_id = $1 and a.id = h.account_id
      where h.cooperative_id = $1 and h.person_id = $2 and a.premises_id is not null),
    titles as materialized (
      select premises_id, kind, valid_from, valid_to from legal_title where cooperative_id = $1 and person_id = $2)
    select p.id, ${addressSql('b', 'p')} as address, p.kind, p.area_m2, p.floor, p.rooms, p.persons_registered, p.staircase, b.estate,
      coalesce((select jsonb_agg(jsonb_build_object('kind', t.kind, 'validFrom', t.valid_from, 'validTo', t.valid_to)
        order by t.valid_from desc) from titles t where t.premises_id = p.id), '[]') as titles,
      coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name, 'group', a.account_group) order by a.account_group, a.name)
        from accounts a where a.premises_id = p.id), '[]') as accounts
    from premises p join building b on b.cooperative_id = $1 and b.id = p.building_id
    where p.cooperative_id = $1
      and p.id in (select premises_id from accounts union select premises_id from titles)
    order by p.kind, address`,
};
