import type { Statement } from '#libs/cooperative';
import type { NoticeAudience } from '../models/notice.model.js';

/** How many notices a page of the editor's list holds. */
export const DESK_PAGE = 50;

export type NoticePhase = 'DRAFT' | 'SCHEDULED' | 'SHOWN' | 'ENDED' | 'WITHDRAWN';

const PHASE = `case when n.withdrawn_at is not null then 'WITHDRAWN' when n.published_at is null then 'DRAFT'
  when n.visible_from > current_day() then 'SCHEDULED' when n.visible_to < current_day() then 'ENDED' else 'SHOWN' end`;

export interface DeskNoticeRow {
  id: string;
  title: string;
  audience: NoticeAudience;
  place: string | null;
  staircase: string | null;
  person: string | null;
  pinned: boolean;
  by_email: boolean;
  visible_from: string;
  visible_to: string | null;
  phase: NoticePhase;
  edited_at: Date;
  published_at: Date | null;
  corrected_at: Date | null;
}

const COLUMNS = `n.id, n.title, n.audience, coalesce(n.estate, b.street || ' ' || b.number) as place, n.staircase,
  concat_ws(' ', x.first_name, x.last_name) as person, n.pinned, n.by_email, n.visible_from, n.visible_to, ${PHASE} as phase, n.edited_at,
  n.published_at, n.corrected_at`;
const JOINS = `left join building b on b.cooperative_id = $1 and b.id = n.building_id
  left join person x on x.cooperative_id = $1 and x.id = n.person_id`;

/** A page of all notices, the last edited first, and one more. $3 phase or null, $4 a text as LIKE wants it or null, $5 the last of the page before or null. */
export const DESK_NOTICES: Statement = {
  name: 'desk-notices',
  text: `select ${COLUMNS} from notice n ${JOINS}
    where n.cooperative_id = $1 and $2::uuid is null and ($3::text is null or ${PHASE} = $3) and ($4::text is null or n.title ilike $4)
      and ($5::uuid is null or (n.edited_at, n.id) < (select k.edited_at, k.id from notice k where k.cooperative_id = $1 and k.id = $5))
    order by n.edited_at desc, n.id desc limit ${DESK_PAGE + 1}`,
};

export interface DeskNoticeTextRow extends DeskNoticeRow {
  body: string;
  estate: string | null;
  building_id: string | null;
  person_id: string | null;
  attachments: { id: string; name: string; mediaType: string; size: number }[];
}

/** One notice with its text and files. $3 it. */
export const DESK_NOTICE: Statement = {
  name: 'desk-notice',
  text: `select ${COLUMNS}, n.body, n.estate, n.building_id, n.person_id,
      coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name, 'mediaType', a.media_type, 'size', octet_length(a.content))
        order by a.position) from notice_attachment a where a.cooperative_id = $1 and a.notice_id = n.id), '[]') as attachments
    from notice n ${JOINS} where n.cooperative_id = $1 and $2::uuid is null and n.id = $3`,
};

export interface HeldNoticeRow {
  phase: NoticePhase;
  audience: NoticeAudience;
  visible_from: string;
  visible_to: string | null;
  title: string;
  body: string;
}

/** A notice as an editor takes it in hand, locked. $3 it. */
export const HOLD_NOTICE: Statement = {
  name: 'desk-notice-hold',
  text: `select ${PHASE} as phase, n.audience, n.visible_from, n.visible_to, n.title, n.body from notice n
    where n.cooperative_id = $1 and $2::uuid is null and n.id = $3 for update`,
};

/** What of an audience exists. $3 estate, $4 building, $5 staircase, $6 person; null for what it does not name. */
export const AUDIENCE_EXISTS: Statement = {
  name: 'desk-notice-audience-exists',
  text: `select ($3::text is null or exists (select from building where cooperative_id = $1 and estate = $3))
      and ($4::uuid is null or exists (select from building where cooperative_id = $1 and id = $4))
      and ($5::text is null or exists (select from premises where cooperative_id = $1 and building_id = $4 and staircase = $5))
      and ($6::uuid is null or exists (select from person where cooperative_id = $1 and id = $6)) as known
    where $2::uuid is null`,
};

/** Writes a draft; a request that repeats one writes nothing. $3 id … $13 as its columns stand. */
export const INSERT_DRAFT: Statement = {
  name: 'desk-notice-insert',
  text: `insert into notice (cooperative_id, id, audience, estate, building_id, staircase, person_id, title, body, pinned, visible_from, visible_to, by_email)
    select $1, $3::uuid, $4::notice_audience, $5, $6::uuid, $7, $8::uuid, $9, $10, $11::boolean, coalesce($12::date, current_day()), $13::date, $14::boolean
    where $2::uuid is null on conflict (cooperative_id, id) do nothing`,
};

/** Changes a notice and answers its first day; $15 whether that is a correction of what residents have seen. The rest as of a draft. */
export const UPDATE_NOTICE: Statement = {
  name: 'desk-notice-update',
  text: `update notice set audience = $4::notice_audience, estate = $5, building_id = $6::uuid, staircase = $7, person_id = $8::uuid, title = $9, body = $10,
      pinned = $11::boolean, visible_from = coalesce($12::date, current_day()), visible_to = $13::date, by_email = $14::boolean, edited_at = now(),
      corrected_at = case when $15::boolean then now() else corrected_at end
    where cooperative_id = $1 and $2::uuid is null and id = $3 returning visible_from`,
};

/** $3 notice, $4 from which day. */
export const PUBLISH_NOTICE: Statement = {
  name: 'desk-notice-publish',
  text: 'update notice set published_at = now(), edited_at = now(), visible_from = greatest(visible_from, current_day()) where cooperative_id = $1 and $2::uuid is null and id = $3 returning visible_from',
};

/** $3 notice. */
export const WITHDRAW_NOTICE: Statement = {
  name: 'desk-notice-withdraw',
  text: 'update notice set withdrawn_at = now(), edited_at = now() where cooperative_id = $1 and $2::uuid is null and id = $3',
};

/** Notes that a notice's files have changed. $3 notice, $4 whether that is a correction. */
export const TOUCH_NOTICE: Statement = {
  name: 'desk-notice-touch',
  text: `update notice set edited_at = now(), corrected_at = case when $4::boolean then now() else corrected_at end
    where cooperative_id = $1 and $2::uuid is null and id = $3`,
};

/** $3 notice. */
export const DROP_DRAFT: Statement = {
  name: 'desk-notice-drop',
  text: 'delete from notice where cooperative_id = $1 and $2::uuid is null and id = $3 and published_at is null',
};

/** Adds a file behind the others. $3 notice, $4 id, $5 name, $6 media type, $7 content, $8 how many there may be. */
export const ADD_ATTACHMENT: Statement = {
  name: 'desk-notice-attach',
  text: `insert into notice_attachment (cooperative_id, id, notice_id, position, name, media_type, content)
    select $1, $4::uuid, $3::uuid, coalesce(max(a.position) + 1, 0), $5, $6, $7::bytea
    from notice_attachment a where a.cooperative_id = $1 and a.notice_id = $3 and $2::uuid is null having count(*) < $8::integer returning id`,
};

/** $3 notice, $4 file. */
export const DROP_ATTACHMENT: Statement = {
  name: 'desk-notice-detach',
  text: 'delete from notice_attachment where cooperative_id = $1 and $2::uuid is null and notice_id = $3 and id = $4 returning id',
};

/** A file of a notice. $3 notice, $4 file. */
export const DESK_ATTACHMENT: Statement = {
  name: 'desk-notice-attachment',
  text: 'select name, media_type, content from notice_attachment where cooperative_id = $1 and $2::uuid is null and notice_id = $3 and id = $4',
};

/** The premises of an audience: $3 audience, $4 estate, $5 building, $6 staircase, $7 person. */
const PLACES = `places as materialized (
  select p.id, b.street || ' ' || b.number || '/' || p.number as address
  from premises p join building b on b.cooperative_id = $1 and b.id = p.building_id
  where p.cooperative_id = $1 and $2::uuid is null and $7::uuid is null and case $3::notice_audience when 'ALL' then true
    when 'ESTATE' then b.estate = $4 else b.id = $5::uuid and ($6::text is null or p.staircase = $6) end)`;

/** Whether a day range holds today. */
const holdsToday = (from: string, to: string): string =>
  `${from} <= (select current_day()) and coalesce(${to}, 'infinity') >= (select current_day())`;

/** Who holds premises today, by title or by account. */
const HOLDERS = (premises: string): string => `
  select t.person_id from legal_title t where t.cooperative_id = $1 and t.premises_id = ${premises}
    and ${holdsToday('t.valid_from', 't.valid_to')}
  union
  select h.person_id from account_holder h join settlement_account a on a.cooperative_id = $1 and a.id = h.account_id
  where h.cooperative_id = $1 and a.premises_id = ${premises} and ${holdsToday('h.held_from', 'h.held_to')}`;

/** Who they are: of everybody's notice whoever holds anything, so that no premises are looked at. */
const PERSONS = `of_all as (select $3::notice_audience = 'ALL' as everybody), persons as materialized (
  select t.person_id from legal_title t where t.cooperative_id = $1 and ((select everybody from of_all) or t.premises_id in (select id from places))
    and ${holdsToday('t.valid_from', 't.valid_to')}
  union
  select h.person_id from account_holder h where h.cooperative_id = $1
    and h.account_id in (select a.id from settlement_account a where a.cooperative_id = $1 and a.premises_id is not null
      and ((select everybody from of_all) or a.premises_id in (select id from places)))
    and ${holdsToday('h.held_from', 'h.held_to')}
  union select $7::uuid where $3 = 'PERSON')`;

export interface AudienceRow {
  persons: number;
  with_account: number;
  with_email: number;
  mailed: number;
}

/** How many an audience is, who of them have a login, an e-mail address, and chose to be told. Parameters as of the premises. */
export const AUDIENCE: Statement = {
  name: 'desk-notice-audience',
  text: `with ${PLACES}, ${PERSONS}
    select count(*)::int as persons, count(l.id)::int as with_account, count(e.person_id)::int as with_email,
      count(c.person_id) filter (where e.person_id is not null)::int as mailed
    from persons x
    left join login l on l.cooperative_id = $1 and l.person_id = x.person_id
    left join contact e on e.cooperative_id = $1 and e.person_id = x.person_id and e.kind = 'EMAIL'
    left join notification_choice c on c.cooperative_id = $1 and c.person_id = x.person_id and c.topic = 'NOTICES' and c.by_email`,
};

export interface ReadersRow {
  persons: number;
  readers: number;
}

/** How many of an audience have opened a notice. Parameters as above, and $8 the notice. */
export const READERS: Statement = {
  name: 'desk-notice-readers',
  text: `with ${PLACES}, ${PERSONS}
    select count(*)::int as persons, count(r.person_id)::int as readers from persons x
    left join notice_read r on r.cooperative_id = $1 and r.notice_id = $8::uuid and r.person_id = x.person_id`,
};

export interface ShownRow {
  id: string;
  title: string;
  audience: NoticeAudience;
  estate: string | null;
  buildingId: string | null;
  staircase: string | null;
  personId: string | null;
}

/** The newest five of the notices that are shown now. */
export const SHOWN: Statement = {
  name: 'desk-notices-shown',
  text: `select n.id, n.title, n.audience, n.estate, n.building_id as "buildingId", n.staircase, n.person_id as "personId"
    from notice n where n.cooperative_id = $1 and $2::uuid is null and ${PHASE} = 'SHOWN' order by n.visible_from desc, n.id limit 5`,
};

export interface ReadPremisesRow {
  address: string;
  read: boolean;
}

/** The premises of an audience that somebody lives in, and whether any of their holders opened a notice; the first 500. Parameters as above. */
export const READ_PREMISES: Statement = {
  name: 'desk-notice-read-premises',
  text: `with ${PLACES}
    select p.address, h.read from (select id, address from places order by address, id) p cross join lateral (
      select count(*) as holders, bool_or(exists (select from notice_read r where r.cooperative_id = $1 and r.notice_id = $8::uuid and r.person_id = held.person_id)) as read
      from (${HOLDERS('p.id')}) held) h
    where h.holders > 0 order by p.address, p.id limit 500`,
};

/** Estates, buildings and their staircases, to choose from. */
export const AUDIENCE_PLACES: Statement = {
  name: 'desk-notice-places',
  text: `select b.id, b.street || ' ' || b.number as name, b.estate,
      coalesce((select array_agg(distinct p.staircase order by p.staircase) from premises p
        where p.cooperative_id = $1 and p.building_id = b.id and p.staircase is not null), '{}') as staircases
    from building b where b.cooperative_id = $1 and $2::uuid is null order by b.street, b.number, b.id`,
};
