import { randomUUID } from 'node:crypto';
import { actWithin, enabledTabs, type Connection, type SetUp } from '#libs/cooperative';
import { faultNumber } from '../../src/faults/index.js';
import { addDays, yearOf } from '../basics/calendar.js';
import { Random } from '../basics/random.js';
import { readProfile } from '../profile.js';
import { stainedWall, type DemoPhoto } from './fault-photo.js';
import { COMMON_STORIES, FLAT_STORIES, type FaultStory } from './fault-stories.js';

interface Neighbour {
  person_id: string;
  premises_id: string;
  building_id: string;
  phone: string | null;
  has_login: boolean;
  held_from: string;
}

interface Filed extends FaultStory {
  filer: Neighbour;
  filedOn: string;
  number?: string;
}

/** As the settings have it where a set-up names no other. */
const DUE_DAYS = 14;

const NEIGHBOURS = `select distinct on (h.person_id) h.person_id, p.id as premises_id, p.building_id, l.person_id is not null as has_login, h.held_from::text,
    (select c.value from contact c where c.cooperative_id = h.cooperative_id and c.person_id = h.person_id and c.kind in ('MOBILE', 'PHONE') order by c.kind desc limit 1) as phone,
    x.key
  from account_holder h join settlement_account a on a.cooperative_id = h.cooperative_id and a.id = h.account_id
  join premises p on p.cooperative_id = a.cooperative_id and p.id = a.premises_id and p.kind = 'RESIDENTIAL'
  join person x on x.cooperative_id = h.cooperative_id and x.id = h.person_id
  left join login l on l.cooperative_id = h.cooperative_id and l.person_id = h.person_id
  where h.cooperative_id = current_cooperative() and h.held_to is null order by h.person_id, p.key`;

/**
 * Fills the register of a cooperative that has one and whose register is empty: residents with a login have a year of reports of their own, their
 * neighbours report on the common parts.
 *
 * @param databaseUrl connects as the worker
 * @param today the demo's day
 */
export async function fileDemoFaults(databaseUrl: string, setUp: SetUp, today: string): Promise<void> {
  if (!enabledTabs(setUp).has('faults')) return;
  await actWithin(databaseUrl, setUp.slug, async (connection) => {
    const { rows: [stand] } = await connection.query<{ filed: boolean }>(`select exists (select from fault_report) as filed`);
    if (stand!.filed) return;
    const { rows } = await connection.query<Neighbour & { key: string }>(NEIGHBOURS);
    const neighbours = rows.sort((a, b) => (a.key < b.key ? -1 : 1));
    const random = new Random(`${setUp.slug}/faults`);
    const photos = [await stainedWall(random.fork(1)), await stainedWall(random.fork(2))];
    const filed = [...(await fromProfile(connection, setUp.slug)), ...ofTheYear(neighbours, today)]
      .sort((a, b) => (a.filedOn < b.filedOn ? -1 : 1));
    const counted = new Map<number, number>();
    for (const report of filed) {
      const year = yearOf(report.filedOn);
      const last = (counted.get(year) ?? 0) + (report.number ? 0 : 1);
      counted.set(year, last);
      await write(connection, { number: faultNumber(setUp.faults.numberPattern, year, last), ...report }, random, today, photos);
    }
    await connection.query(`insert into fault_counter (cooperative_id, year, last)
      select current_cooperative(), * from unnest($1::smallint[], $2::integer[])`, [[...counted.keys()], [...counted.values()]]);
  });
}

/** Reports that the profile names as they stand, of years before the portal. */
async function fromProfile(connection: Connection, slug: string): Promise<Filed[]> {
  const { faults } = readProfile(slug);
  const filed: Filed[] = [];
  for (const { person, premises, ...report } of faults) {
    const { rows: [filer] } = await connection.query<Neighbour>(`select x.id as person_id, p.id as premises_id, p.building_id, null as phone, true as has_login, '' as held_from
      from person x, premises p where x.cooperative_id = current_cooperative() and p.cooperative_id = x.cooperative_id and x.key = $1 and p.key = $2`, [person, premises]);
    filed.push({ ...report, part: null, ago: 0, turns: [{ after: 1, state: 'VERIFIED' }, { after: 9, state: 'DONE' }], filer: filer! });
  }
  return filed;
}

function ofTheYear(neighbours: Neighbour[], today: string): Filed[] {
  const told = (stories: FaultStory[], filer: Neighbour, later: number): Filed[] =>
    stories.map((story) => ({ ...story, filer, filedOn: addDays(today, -story.ago - (story.ago > 5 ? later : 0)) }))
      .filter(({ filedOn }) => filedOn >= filer.held_from);
  const residents = neighbours.filter(({ has_login }) => has_login);
  const buildings = [...new Set(residents.map(({ building_id }) => building_id))];
  const own = residents.flatMap((filer, at) => told(FLAT_STORIES, filer, at * 3));
  const common = buildings.flatMap((building, at) => {
    const living = neighbours.filter(({ building_id }) => building_id === building);
    const others = living.filter(({ has_login }) => !has_login);
    const filers = others.length ? others : living;
    return COMMON_STORIES.flatMap((story, n) => told([story], filers[n % filers.length]!, at * 2));
  });
  return [...own, ...common];
}

async function write(connection: Connection, report: Filed & { number: string }, random: Random, today: string, photos: DemoPhoto[]): Promise<void> {
  const { filer, filedOn, number, part, category, description } = report;
  const id = randomUUID();
  const turns = report.turns.filter(({ after }) => addDays(filedOn, after) <= today);
  const moved = turns.findLast(({ state }) => state);
  await connection.query(`insert into fault_report (cooperative_id, id, number, building_id, premises_id, common_part, category, description, state, state_since, filed_on, filed_at, due_on)
    values (current_cooperative(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`, [
    id, number, filer.building_id, part ? null : filer.premises_id, part, category, description,
    moved?.state ?? 'AWAITING_VERIFICATION', addDays(filedOn, moved?.after ?? 0), filedOn, moment(filedOn, 6, random), addDays(filedOn, DUE_DAYS)]);
  await connection.query(`insert into fault_filing (cooperative_id, fault_id, person_id, phone, request_id)
    values (current_cooperative(), $1, $2, $3, gen_random_uuid())`, [id, filer.person_id, filer.phone]);
  for (const [at, turn] of turns.entries()) await writeTurn(connection, id, turn, moment(addDays(filedOn, turn.after), 9 + at, random));
  const taken = filer.has_login ? photos.slice(0, report.photos ?? 0) : [];
  for (const [at, photo] of taken.entries()) await writePhoto(connection, id, filer, at + 1, photo);
}

async function writeTurn(connection: Connection, faultId: string, { by, state, text, forAll }: FaultStory['turns'][number], at: string): Promise<void> {
  const insert = (to: string | null, said: string | null, isPublic: boolean) =>
    connection.query(`insert into fault_event (cooperative_id, id, fault_id, author, state, text, public, at)
      values (current_cooperative(), gen_random_uuid(), $1, $2, $3, $4, $5, $6)`, [faultId, by ?? 'OFFICE', to, said, isPublic, at]);
  const secret = text !== undefined && !forAll;
  if (state) await insert(state, secret ? null : (text ?? null), true);
  if (secret) await insert(null, text, false);
}

async function writePhoto(connection: Connection, faultId: string, { person_id }: Neighbour, position: number, photo: DemoPhoto): Promise<void> {
  const { large, small, width, height } = photo;
  const id = randomUUID();
  await connection.query(`insert into photo (cooperative_id, id, person_id, large, small, width, height, claimed_at)
    values (current_cooperative(), $1, $2, $3, $4, $5, $6, now())`, [id, person_id, large, small, width, height]);
  await connection.query(`insert into fault_photo (cooperative_id, fault_id, photo_id, position) values (current_cooperative(), $1, $2, $3)`, [faultId, id, position]);
}

/** A moment of the working day, not before `hour` in UTC. */
const moment = (day: string, hour: number, random: Random): string =>
  `${day}T${String(Math.min(hour + random.int(0, 2), 20)).padStart(2, '0')}:${String(random.int(0, 59)).padStart(2, '0')}:00Z`;
