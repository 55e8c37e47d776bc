import type { Statement } from '#libs/cooperative';
import { LETTERS_MINUTES } from '../batch/batch-tasks.js';

/** People with a legal title today in a building, or one of its staircases, in the order of the premises. $3 building, $4 staircase or null, $5 district or null. */
const inhabitants = `inhabitants as (
    select distinct on (t.person_id) t.person_id, s.number, p.last_name from legal_title t
    join premises s on s.cooperative_id = $1 and s.id = t.premises_id
    join building b on b.cooperative_id = $1 and b.id = s.building_id
    join person p on p.cooperative_id = $1 and p.id = t.person_id
    where t.cooperative_id = $1 and $2::uuid is null and s.building_id = $3 and ($4::text is null or s.staircase = $4)
      and ($5::uuid is null or b.district_id = $5)
      and t.valid_from <= current_day() and coalesce(t.valid_to, 'infinity') >= current_day()
    order by t.person_id, s.kind, s.number)`;

export interface CountRow {
  people: number;
  without: number;
}

/** How many people there are, and how many of them have no login. */
export const COUNT: Statement = {
  name: 'desk-batch-count',
  text: `with ${inhabitants}
    select count(*)::int as people, (count(*) filter (where l.id is null))::int as without
    from inhabitants i left join login l on l.cooperative_id = $1 and l.person_id = i.person_id`,
};

/** Whether a batch of this building is under way; one at a time, whoever starts it. */
export const RUNNING: Statement = {
  name: 'desk-batch-running',
  text: `select id from login_batch where cooperative_id = $1 and $2::uuid is null and building_id = $3 and state = 'RUNNING'`,
};

/** Makes a batch ($6 its id, $7 who starts it, $8 how many it has) of everybody without a login. */
export const MAKE_BATCH: Statement = {
  name: 'desk-batch-make',
  text: `insert into login_batch (cooperative_id, id, building_id, staircase, started_by, total) select $1, $6, $3, $4, $7, $8
    where $2::uuid is null and ($5::uuid is null or true)`,
};
export const FILL_BATCH: Statement = {
  name: 'desk-batch-fill',
  text: `with ${inhabitants}
    insert into login_batch_person (cooperative_id, batch_id, person_id, position)
    select $1, $6, i.person_id, row_number() over (order by nullif(substring(i.number from '^[0-9]+'), '')::int nulls last, i.number, i.last_name, i.person_id)
    from inhabitants i where not exists (select from login l where l.cooperative_id = $1 and l.person_id = i.person_id)`,
};

export interface BatchRow {
  id: string;
  address: string;
  staircase: string | null;
  state: 'RUNNING' | 'READY' | 'TAKEN' | 'EXPIRED';
  total: number;
  done: number;
  started_at: Date;
  started_by: string;
  started_by_name: string;
  ready_until: Date | null;
}

const batches = `select x.id, b.street || ' ' || b.number as address, x.staircase,
      case when x.state = 'READY' and x.ready_at + interval '${LETTERS_MINUTES} minutes' <= now() then 'EXPIRED' else x.state::text end as state,
      x.total, x.done, x.started_at, x.started_by, m.name as started_by_name, x.ready_at + interval '${LETTERS_MINUTES} minutes' as ready_until
    from login_batch x join building b on b.cooperative_id = $1 and b.id = x.building_id
    join staff_member m on m.cooperative_id = $1 and m.id = x.started_by
    where x.cooperative_id = $1 and $2::uuid is null and ($3::uuid is null or b.district_id = $3)`;

/** The newest batches. $3 the district or null. */
export const BATCHES: Statement = { name: 'desk-batches', text: `${batches} order by x.started_at desc, x.id limit 10` };

/** One batch. $3 the district or null, $4 the batch. */
export const BATCH: Statement = { name: 'desk-batch', text: `${batches} and x.id = $4` };

/** Takes the letters out of the database, once and for whoever started the batch. $3 the batch, $4 the member of staff. */
export const TAKE_LETTERS: Statement = {
  name: 'desk-batch-take',
  text: `with ready as (
      select id, letters from login_batch where cooperative_id = $1 and $2::uuid is null and id = $3 and started_by = $4
        and state = 'READY' and ready_at + interval '${LETTERS_MINUTES} minutes' > now() for update),
    taken as (update login_batch b set state = 'TAKEN', letters = null from ready r where b.cooperative_id = $1 and b.id = r.id returning b.id)
    select r.letters from ready r join taken t on t.id = r.id`,
};
