import type { Statement } from '#libs/cooperative';
import type { NoticeAudience } from '../models/notice.model.js';

/** How many notices a page of the list holds. */
export const PAGE = 20;

/** Where the viewer holds premises today, by title or by account. $1 is the cooperative and $2 the viewer's person. */
const places = `places as materialized (
  select distinct p.building_id, b.estate, p.staircase from premises p join building b on b.cooperative_id = $1 and b.id = p.building_id
  where p.cooperative_id = $1 and p.id in (
    select premises_id from legal_title
    where cooperative_id = $1 and person_id = $2 and valid_from <= current_day() and coalesce(valid_to, 'infinity') >= current_day()
    union
    select a.premises_id from account_holder join settlement_account a on a.cooperative_id = $1 and a.id = account_id
    where account_holder.cooperative_id = $1 and person_id = $2
      and held_from <= current_day() and coalesce(held_to, 'infinity') >= current_day()))`;

/** True where notice `n` is shown today and is for the viewer; the database's policies demand the same once more. */
const shown = `n.published_at is not null and n.withdrawn_at is null and n.visible_from <= current_day() and coalesce(n.visible_to, 'infinity') >= current_day()
  and case n.audience when 'ALL' then true
    when 'ESTATE' then n.estate in (select estate from places)
    when 'BUILDING' then n.building_id in (select building_id from places)
    when 'STAIRCASE' then (n.building_id, n.staircase) in (select building_id, staircase from places)
    when 'PERSON' then n.person_id = $2 end`;

const columns = `n.id, n.title, n.audience, coalesce(n.estate, b.street || ' ' || b.number) as place, n.staircase, n.pinned,
  n.visible_from, n.visible_to, n.corrected_at, r.read_at is not null as read`;

const joins = `left join building b on b.cooperative_id = $1 and b.id = n.building_id
  left join notice_read r on r.cooperative_id = $1 and r.notice_id = n.id and r.person_id = $2`;

export interface NoticeRow {
  id: string;
  title: string;
  audience: NoticeAudience;
  place: string | null;
  staircase: string | null;
  pinned: boolean;
  visible_from: string;
  visible_to: string | null;
  corrected_at: Date | null;
  read: boolean;
  attachment_count: number;
}

/** A page of the notices, and one more to tell whether it is the last. $3 the notice that ended the page before, or null. */
export const NOTICES: Statement = {
  name: 'notices',
  text: `
    with ${places}
    select ${columns}, (select count(*)::int from notice_attachment a where a.cooperative_id = $1 and a.notice_id = n.id) as attachment_count
    from notice n ${joins}
    where n.cooperative_id = $1 and ${shown} and ($3::uuid is null or (n.pinned, n.visible_from, n.published_at, n.id) <
      (select k.pinned, k.visible_from, k.published_at, k.id from notice k where k.cooperative_id = $1 and k.id = $3))
    order by n.pinned desc, n.visible_from desc, n.published_at desc, n.id desc limit ${PAGE + 1}`,
};

export interface NoticeTextRow extends NoticeRow {
  body: string;
  attachments: { id: string; name: string; mediaType: string; size: number }[];
}

/** One notice with its text. $3 the notice. */
export const NOTICE: Statement = {
  name: 'notice',
  text: `
    with ${places}
    select ${columns}, n.body,
      coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name, 'mediaType', a.media_type, 'size', octet_length(a.content))
        order by a.position) from notice_attachment a where a.cooperative_id = $1 and a.notice_id = n.id), '[]') as attachments
    from notice n ${joins}
    where n.cooperative_id = $1 and n.id = $3 and ${shown}`,
};

export interface AttachmentRow {
  name: string;
  media_type: string;
  content: Buffer;
}

/** A file of a notice that the viewer may read. $3 the notice, $4 the file. */
export const ATTACHMENT: Statement = {
  name: 'notice-attachment',
  text: `
    with ${places}
    select a.name, a.media_type, a.content from notice_attachment a join notice n on n.cooperative_id = $1 and n.id = a.notice_id
    where a.cooperative_id = $1 and a.id = $4 and n.id = $3 and ${shown}`,
};

export interface OpenedRow {
  read_at: Date;
  /** Whether it was opened for the first time. */
  first: boolean;
}

/** Marks a notice that the viewer may read as read, unless it is already; no row where there is none. $3 the notice. */
export const OPEN_NOTICE: Statement = {
  name: 'open-notice',
  text: `
    with ${places},
    opened as (select n.id from notice n where n.cooperative_id = $1 and n.id = $3 and ${shown}),
    marked as (
      insert into notice_read (cooperative_id, notice_id, person_id) select $1, id, $2 from opened on conflict do nothing returning read_at)
    select coalesce(m.read_at, r.read_at, now()) as read_at, m.read_at is not null as first
    from opened o left join marked m on true
    left join notice_read r on r.cooperative_id = $1 and r.notice_id = o.id and r.person_id = $2`,
};

/** How many notices the viewer has not opened yet. */
export const UNREAD_NOTICES: Statement = {
  name: 'unread-notices',
  text: `
    with ${places}
    select count(*)::int as unread from notice n
    where n.cooperative_id = $1 and ${shown}
      and not exists (select from notice_read r where r.cooperative_id = $1 and r.notice_id = n.id and r.person_id = $2)`,
};
