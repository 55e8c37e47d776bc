import type { Statement } from '#libs/cooperative';
import { addressSql, joinPremises } from '#libs/people';
import { loginState, type LoginState } from './people.js';
import { served } from './reach.js';

// Every part of the card has the person as $3, and answers nothing unless $4 says that they are within reach.
const REACHED = '$2::uuid is null and $4::boolean';

export interface CardPersonRow {
  id: string;
  first_name: string | null;
  last_name: string;
  key: string;
  member_number: string | null;
  member_since: string | null;
  correspondence_address: string | null;
}

/** Whom the card is of. $3 the person, $4 the district or null. */
export const CARD_PERSON: Statement = {
  name: 'desk-card-person',
  text: `select p.id, p.first_name, p.last_name, p.key, p.member_number, p.member_since, p.correspondence_address
    from person p where p.cooperative_id = $1 and $2::uuid is null and p.id = $3 and ${served('p.id', '$4')}`,
};

export interface CardPremisesRow {
  address: string;
  title: string;
  kind: string;
  area_m2: string;
  valid_from: string;
  valid_to: string | null;
}

export const CARD_PREMISES: Statement = {
  name: 'desk-card-premises',
  text: `select ${addressSql('b', 'p')} as address, t.kind as title, p.kind, p.area_m2, t.valid_from, t.valid_to
    from legal_title t join premises p on p.cooperative_id = $1 and p.id = t.premises_id
    join building b on b.cooperative_id = $1 and b.id = p.building_id
    where t.cooperative_id = $1 and t.person_id = $3 and ${REACHED}
    order by coalesce(t.valid_to, 'infinity') desc, p.kind, address`,
};

export interface CardAccountRow {
  id: string;
  key: string;
  name: string;
  account_group: string;
  address: string | null;
  role: string;
  held_from: string;
  held_to: string | null;
  tracks_balance: boolean;
  set_on: string;
  balance: number | null;
  nrbs: string[];
}

export const CARD_ACCOUNTS: Statement = {
  name: 'desk-card-accounts',
  text: `select a.id, a.key, a.name, a.account_group, ${addressSql('b', 'p')} as address, h.role, h.held_from, h.held_to,
      a.tracks_balance, a.balance_set_on as set_on, s.balance,
      coalesce((select array_agg(v.nrb order by v.nrb) from virtual_account v where v.cooperative_id = $1 and v.account_id = a.id), '{}') as nrbs
    from account_holder h join settlement_account a on a.cooperative_id = $1 and a.id = h.account_id
    left join account_balance s on s.cooperative_id = $1 and s.account_id = a.id
    ${joinPremises}
    where h.cooperative_id = $1 and h.person_id = $3 and ${REACHED}
    order by coalesce(h.held_to, 'infinity') desc, a.account_group, address nulls last, a.name, a.key, h.held_from`,
};

export interface CardLoginRow {
  identifier: string;
  state: LoginState;
  created_at: Date;
  issued_at: Date;
  issued_by: string | null;
  issue_document: string | null;
  start_password_expires_at: Date | null;
  password_set_at: Date;
  sessions: number;
  last_signed_in: Date | null;
  failed_since: number;
}

export const CARD_LOGIN: Statement = {
  name: 'desk-card-login',
  text: `select l.identifier, ${loginState} as state, l.created_at, l.issued_at, m.name as issued_by, l.issue_document,
      l.start_password_expires_at, l.password_set_at,
      (select count(*)::int from session s where s.cooperative_id = $1 and s.login_id = l.id and s.expires_at > now()) as sessions,
      a.last_signed_in,
      (select count(*)::int from audit_event f where f.cooperative_id = $1 and f.person_id = $3 and f.action = 'SIGN_IN_FAILED'
        and f.at > coalesce(a.last_signed_in, '-infinity')) as failed_since
    from login l left join staff_member m on m.cooperative_id = $1 and m.id = l.issued_by
    left join lateral (select max(e.at) as last_signed_in from audit_event e
      where e.cooperative_id = $1 and e.person_id = $3 and e.action = 'SIGNED_IN') a on true
    where l.cooperative_id = $1 and l.person_id = $3 and ${REACHED}`,
};

export interface CardContactRow {
  kind: string;
  value: string;
}

export const CARD_CONTACTS: Statement = {
  name: 'desk-card-contacts',
  text: `select c.kind, c.value from contact c where c.cooperative_id = $1 and c.person_id = $3 and ${REACHED} order by c.kind`,
};

export interface CardChangeRow {
  id: string;
  at: Date;
  kind: string;
  old_value: string | null;
  new_value: string | null;
  state: string;
  exported_at: Date | null;
}

/** The newest changes of the contact data. */
export const CARD_CHANGES: Statement = {
  name: 'desk-card-changes',
  text: `select c.id, c.at, c.kind, c.old_value, c.new_value, c.state, c.exported_at from contact_change c
    where c.cooperative_id = $1 and c.person_id = $3 and ${REACHED} order by c.at desc, c.id limit 10`,
};

export interface CardLetterRow {
  id: string;
  issued_on: string;
  case_number: string | null;
  subject: string;
  opened_at: Date | null;
}

/** The newest letters to the person. */
export const CARD_LETTERS: Statement = {
  name: 'desk-card-letters',
  text: `select l.id, l.issued_on, l.case_number, l.subject, r.opened_at from letter l
    left join letter_read r on r.cooperative_id = $1 and r.letter_id = l.id and r.person_id = $3
    where l.cooperative_id = $1 and l.person_id = $3 and ${REACHED} order by l.issued_on desc, l.id limit 10`,
};

export interface CardFaultRow {
  id: string;
  number: string;
  filed_on: string;
  category: string;
  state: string;
}

/** The newest faults that the person filed. */
export const CARD_FAULTS: Statement = {
  name: 'desk-card-faults',
  text: `select r.id, r.number, r.filed_on, r.category, r.state from fault_filing f
    join fault_report r on r.cooperative_id = $1 and r.id = f.fault_id
    where f.cooperative_id = $1 and f.person_id = $3 and ${REACHED} order by r.filed_at desc, r.id limit 10`,
};

/** How many notices that are shown to the person today they have not opened; audience and days as in #src/notices. */
export const CARD_UNREAD: Statement = {
  name: 'desk-card-unread',
  text: `
    with places as materialized (
      select distinct p.building_id, b.estate, p.staircase from premises p join building b on b.cooperative_id = $1 and b.id = p.building_id
      where p.cooperative_id = $1 and p.id in (
        select premises_id from legal_title
        where cooperative_id = $1 and person_id = $3 and valid_from <= current_day() and coalesce(valid_to, 'infinity') >= current_day()
        union
        select a.premises_id from account_holder h join settlement_account a on a.cooperative_id = $1 and a.id = h.account_id
        where h.cooperative_id = $1 and h.person_id = $3 and h.held_from <= current_day() and coalesce(h.held_to, 'infinity') >= current_day()))
    select count(*)::int as unread from notice n
    where n.cooperative_id = $1 and ${REACHED} and n.published_at is not null
      and n.visible_from <= current_day() and coalesce(n.visible_to, 'infinity') >= current_day()
      and case n.audience when 'ALL' then true
        when 'ESTATE' then n.estate in (select estate from places)
        when 'BUILDING' then n.building_id in (select building_id from places)
        when 'STAIRCASE' then (n.building_id, n.staircase) in (select building_id, staircase from places)
        when 'PERSON' then n.person_id = $3 end
      and not exists (select from notice_read r where r.cooperative_id = $1 and r.notice_id = n.id and r.person_id = $3)`,
};

export interface CardEventRow {
  id: string;
  at: Date;
  action: string;
  staff: string | null;
  address: string | null;
}

/** What was last done with the person's account and data, by themselves and by the office. */
export const CARD_EVENTS: Statement = {
  name: 'desk-card-events',
  text: `select a.id, a.at, a.action, m.name as staff, host(a.address) as address from audit_event a
    left join staff_member m on m.cooperative_id = $1 and m.id = a.staff_id
    where a.cooperative_id = $1 and a.person_id = $3 and ${REACHED} order by a.at desc, a.id desc limit 20`,
};

export interface CardSeenRow {
  id: string;
  started_at: Date;
  ended_at: Date;
  staff_name: string;
  reason: string;
}

/** Who of the office last saw the portal as the person. */
export const CARD_SEEN: Statement = {
  name: 'desk-card-seen',
  text: `select v.id, v.started_at, least(v.ended_at, v.expires_at) as ended_at, v.staff_name, v.reason from seen_as v
    where v.cooperative_id = $1 and v.person_id = $3 and ${REACHED} order by v.started_at desc, v.id limit 10`,
};
