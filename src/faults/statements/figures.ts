import type { Statement } from '#libs/cooperative';

export interface ChoiceRow {
  id: string;
  name: string;
}

/** Buildings to choose from. $3 the district that the asker is bound to, or null. */
export const DESK_BUILDINGS: Statement = {
  name: 'fault-desk-buildings',
  text: `select id, street || ' ' || number as name from building
    where cooperative_id = $1 and $2::uuid is null and ($3::uuid is null or district_id = $3) order by street, number, id`,
};

/** Districts to choose from. $3 as above. */
export const DESK_DISTRICTS: Statement = {
  name: 'fault-desk-districts',
  text: 'select id, name from district where cooperative_id = $1 and $2::uuid is null and ($3::uuid is null or id = $3) order by name',
};

/** Who may be given a report. $3 as above: those of other districts are left out. */
export const DESK_DISPATCHERS: Statement = {
  name: 'fault-desk-dispatchers',
  text: `select id, name from staff_member where cooperative_id = $1 and $2::uuid is null and removed_at is null and roles && '{DISPATCHER,ADMIN}'
    and ($3::uuid is null or district_id is null or district_id = $3) order by name, id`,
};

export interface DoneRow {
  category: string;
  count: number;
  median: number;
  longest: number;
}

/** Days from the filing to the end of the work, of what was done in the last year. $3 as above. */
export const DONE_BY_CATEGORY: Statement = {
  name: 'fault-done-by-category',
  text: `select r.category, count(*)::int as count, max(r.state_since - r.filed_on)::int as longest,
      round(percentile_cont(0.5) within group (order by r.state_since - r.filed_on))::int as median
    from fault_report r join building b on b.cooperative_id = $1 and b.id = r.building_id
    where r.cooperative_id = $1 and $2::uuid is null and ($3::uuid is null or b.district_id = $3)
      and r.state = 'DONE' and r.state_since > current_day() - 365
    group by r.category order by count(*) desc, r.category`,
};

export interface OpenRow {
  from_days: number;
  count: number;
  overdue: number;
}

/** What is open by the days since the filing. $3 as above. */
export const OPEN_BY_AGE: Statement = {
  name: 'fault-open-by-age',
  text: `select a.from_days, count(r.id)::int as count, count(r.id) filter (where r.due_on < current_day())::int as overdue
    from (values (0, 7), (8, 14), (15, 30), (31, 90), (91, 100000)) a (from_days, to_days)
    left join (select f.id, f.due_on, current_day() - f.filed_on as age
      from fault_report f join building b on b.cooperative_id = $1 and b.id = f.building_id
      where f.cooperative_id = $1 and $2::uuid is null and ($3::uuid is null or b.district_id = $3) and f.state not in ('DONE', 'REJECTED')) r
      on r.age between a.from_days and a.to_days
    group by a.from_days order by a.from_days`,
};
