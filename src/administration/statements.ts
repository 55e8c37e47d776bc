import type { Statement } from '#libs/cooperative';

export interface DeskRow {
  slug: string;
  domains: string[];
  password_floor: number;
  published: unknown;
  revision: number;
  version: number;
  draft: unknown;
  edited_at: Date | null;
  edited_by: string | null;
}

/** The settings in force, and the draft beside them with who touched it last. */
export const DESK: Statement = {
  name: 'settings-desk',
  text: `select c.slug, array(select d.host from cooperative_domain d where d.cooperative_id = $1 order by d.host) as domains,
      (select password_floor from platform_setting)::int as password_floor, s.settings as published, s.revision,
      coalesce(f.version, 0) as version, f.settings as draft, f.edited_at, m.name as edited_by
    from cooperative c join cooperative_settings s on s.cooperative_id = $1
      left join settings_draft f on f.cooperative_id = $1 left join staff_member m on m.cooperative_id = $1 and m.id = f.staff_id
    where c.id = $1 and $2::uuid is null`,
};

/** Writes the draft $4, or null for none, where its version is still $3 (0: there never was one). Answers nothing where it is not. */
export const SAVE: Statement = {
  name: 'settings-save',
  text: `insert into settings_draft as f (cooperative_id, version, settings, staff_id)
    select $1, $3 + 1, $4::jsonb, current_staff() where $2::uuid is null and ($3 = 0 or exists (select from settings_draft where cooperative_id = $1))
    on conflict (cooperative_id) do update set version = f.version + 1, settings = excluded.settings, edited_at = now(), staff_id = current_staff()
      where f.version = $3
    returning f.version`,
};

/** Tells the database which older version comes back with what is published next; $3 its number, empty for none. */
export const RETURNING: Statement = {
  name: 'settings-returning',
  text: `select set_config('domownik.returned_to', $3, true) where $1::uuid is not null and $2::uuid is null`,
};

/** Puts settings $3 in force; answers the number of the version that they are. */
export const PUBLISH: Statement = {
  name: 'settings-publish',
  text: `update cooperative_settings set settings = $3::jsonb, published_at = now()
    where cooperative_id = $1 and $2::uuid is null returning revision`,
};

export interface RevisionRow {
  number: number;
  settings: unknown;
  published_at: Date;
  by: string | null;
  returned_to: number | null;
}

/** How many versions a page of the history holds. */
export const HISTORY_PAGE = 10;

/** Versions before number $3 (null: the newest), and one more, from which the last of the page came. */
export const HISTORY: Statement = {
  name: 'settings-history',
  text: `select r.number, r.settings, r.published_at, m.name as by, r.returned_to
    from settings_revision r left join staff_member m on m.cooperative_id = $1 and m.id = r.staff_id
    where r.cooperative_id = $1 and $2::uuid is null and ($3::int is null or r.number < $3) order by r.number desc limit ${HISTORY_PAGE + 1}`,
};

/** One version by its number $3. */
export const REVISION: Statement = {
  name: 'settings-revision',
  text: 'select settings from settings_revision where cooperative_id = $1 and $2::uuid is null and number = $3',
};

/** District offices with the number of their buildings, as the feed brought them. */
export const DISTRICTS: Statement = {
  name: 'settings-districts',
  text: `select d.name, d.address, (select count(*)::int from building b where b.cooperative_id = $1 and b.district_id = d.id) as buildings
    from district d where d.cooperative_id = $1 and $2::uuid is null order by d.name`,
};
