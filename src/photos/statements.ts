import type { Statement } from '#libs/cooperative';

/** Photos of the person that no report has claimed yet. */
export const UNCLAIMED: Statement = {
  name: 'photos-unclaimed',
  text: 'select count(*)::int as count from photo where cooperative_id = $1 and person_id = $2 and claimed_at is null',
};

export const KEEP: Statement = {
  name: 'photo-keep',
  text: `insert into photo (cooperative_id, id, person_id, large, small, width, height) values ($1, $3, $2, $4, $5, $6, $7)`,
};

/** One picture of the person's own, in the size asked for. */
export const PICTURE: Statement = {
  name: 'photo-picture',
  text: `select case when $4 then small else large end as picture from photo where cooperative_id = $1 and person_id = $2 and id = $3`,
};

/** Marks photos of the person as used; answers those that were there and free. */
export const CLAIM: Statement = {
  name: 'photos-claim',
  text: `update photo set claimed_at = now()
    where cooperative_id = $1 and $2::uuid is not distinct from $2 and person_id = $3 and id = any ($4::uuid[]) and claimed_at is null returning id`,
};

/** Drops a photo that nobody claimed. */
export const DROP: Statement = {
  name: 'photo-drop',
  text: 'delete from photo where cooperative_id = $1 and $2::uuid is null and id = $3 and claimed_at is null',
};
