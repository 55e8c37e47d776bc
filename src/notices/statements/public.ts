import type { Statement } from '#libs/cooperative';

/** How many notices a page of the public list holds. */
export const PUBLIC_PAGE = 20;

// A visitor asks: $2 is null. The database's policy demands the same once more.
const shown = `n.cooperative_id = $1 and $2::uuid is null and n.public and n.audience = 'ALL' and n.published_at is not null
  and n.visible_from <= current_day() and coalesce(n.visible_to, 'infinity') >= current_day()`;

export interface PublicNoticeRow {
  id: string;
  title: string;
  visible_from: string;
}

/** A page of the notices that anybody may read, and one more. $3 the notice that ended the page before, or null. */
export const PUBLIC_NOTICES: Statement = {
  name: 'public-notices',
  text: `select n.id, n.title, n.visible_from from notice n
    where ${shown} and ($3::uuid is null or (n.pinned, n.visible_from, n.published_at, n.id) <
      (select k.pinned, k.visible_from, k.published_at, k.id from notice k where k.cooperative_id = $1 and k.public and k.id = $3))
    order by n.pinned desc, n.visible_from desc, n.published_at desc, n.id desc limit ${PUBLIC_PAGE + 1}`,
};

/** One of them with its text. $3 the notice. */
export const PUBLIC_NOTICE: Statement = {
  name: 'public-notice',
  text: `select n.id, n.title, n.visible_from, n.body from notice n where ${shown} and n.id = $3`,
};
