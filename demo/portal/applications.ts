import { actWithin, termsInForce, type Connection, type SetUp } from '#libs/cooperative';
import { applicationNumber } from '../../src/registration/index.js';
import { addDays, type Day } from '../basics/calendar.js';

interface Story {
  state: 'SENT' | 'RECEIVED' | 'ACTIVATED' | 'REFUSED';
  /** Days ago: when it was sent, and when the signed paper came or it was decided on. */
  sent: number;
  then: number;
  /** What the office has looked at. */
  checks: ('IDENTITY' | 'SIGNATURE' | 'TITLE')[];
  reason?: string;
}

const STORIES: Story[] = [
  { state: 'RECEIVED', sent: 24, then: 17, checks: ['IDENTITY', 'SIGNATURE'] },
  { state: 'RECEIVED', sent: 14, then: 12, checks: ['IDENTITY', 'SIGNATURE', 'TITLE'] },
  { state: 'RECEIVED', sent: 10, then: 9, checks: [] },
  { state: 'RECEIVED', sent: 3, then: 1, checks: ['IDENTITY'] },
  { state: 'SENT', sent: 6, then: 0, checks: [] },
  { state: 'SENT', sent: 2, then: 0, checks: [] },
  { state: 'ACTIVATED', sent: 30, then: 20, checks: ['IDENTITY', 'SIGNATURE', 'TITLE'] },
  { state: 'REFUSED', sent: 26, then: 19, checks: ['IDENTITY'], reason: 'Na wniosku podpisała się inna osoba niż wskazana w formularzu. Prosimy o złożenie wniosku osobiście.' },
];

/** Tenants who can't sign in yet, each with premises; spread over the stock. */
const APPLICANTS = `select p.id as person_id, p.first_name, p.last_name, r.id as premises_id, r.number as flat, b.id as building_id, b.district_id,
    b.street || ' ' || b.number as address, b.postcode, b.city
  from person p join legal_title t on t.cooperative_id = p.cooperative_id and t.person_id = p.id and t.valid_to is null and t.kind <> 'NONE'
  join premises r on r.cooperative_id = t.cooperative_id and r.id = t.premises_id and r.kind = 'RESIDENTIAL'
  join building b on b.cooperative_id = r.cooperative_id and b.id = r.building_id
  where p.cooperative_id = current_cooperative() and p.first_name is not null
    and not exists (select from login l where l.cooperative_id = p.cooperative_id and l.person_id = p.id)
  order by md5(p.key) limit $1`;

interface Applicant {
  person_id: string;
  first_name: string;
  last_name: string;
  premises_id: string;
  flat: string;
  building_id: string;
  district_id: string | null;
  address: string;
  postcode: string;
  city: string;
}

/** Files applications in every state, one of them overdue, where accounts are applied for and none stands yet. */
export async function fileApplications(databaseUrl: string, setUp: SetUp, today: Day): Promise<void> {
  if (setUp.onboarding !== 'APPLICATION') return;
  await actWithin(databaseUrl, setUp.slug, async (connection) => {
    const { rowCount: there } = await connection.query('select 1 from application where cooperative_id = current_cooperative() limit 1');
    if (there) return;
    const { rows } = await connection.query<Applicant>(APPLICANTS, [STORIES.length]);
    for (const [index, applicant] of rows.entries()) await file(connection, setUp, applicant, STORIES[index]!, index + 1, today);
    await connection.query(
      `insert into application_counter (cooperative_id, year, last) values (current_cooperative(), $1, $2)
       on conflict (cooperative_id, year) do nothing`, [Number(today.slice(0, 4)), rows.length]);
  });
}

async function file(connection: Connection, setUp: SetUp, who: Applicant, story: Story, count: number, today: Day): Promise<void> {
  const { state, sent, then, checks, reason = null } = story;
  const arrived = state === 'SENT' ? null : addDays(today, -then - (state === 'RECEIVED' ? 0 : 3));
  const decided = state === 'ACTIVATED' || state === 'REFUSED' ? addDays(today, -then) : null;
  const email = `wnioskodawca-${count}@poczta.example`;
  const words = [who.first_name, who.last_name, who.address, who.flat, who.city, email].join(' ').toLowerCase();
  const { rows } = await connection.query<{ id: string }>(
    `insert into application (cooperative_id, request_id, number, state, first_name, last_name, address, flat, postcode, city, building_id, district_id,
       email, language, terms_version, words, submitted_at, sent_on, received_on, due_on, decided_on, paper_sent_at, refusal_reason, person_id)
     select current_cooperative(), gen_random_uuid(), $1, $2::application_state, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'pl', $12,
       replace(lower(unaccent($13)), 'ul. ', ''), $14::date, $14::date, $15::date, $15::date + $16::int, $17::date, $14::date, $18, $19 returning id`,
    [applicationNumber(Number(today.slice(0, 4)), count), state, who.first_name, who.last_name, who.address, who.flat, who.postcode, who.city,
      who.building_id, who.district_id, email, termsInForce(setUp, today)?.version ?? null, words, addDays(today, -sent), arrived, setUp.applicationDays,
      decided, reason, state === 'ACTIVATED' ? who.person_id : null]);
  for (const kind of checks) {
    await connection.query(
      `insert into application_check (cooperative_id, application_id, kind, document, person_id, premises_id, staff_id, at)
       select current_cooperative(), $1, $2::application_check_kind, case when $2 = 'IDENTITY' then 'ID_CARD'::application_document end, $3, $4, m.id, $5::date
       from staff_member m where m.cooperative_id = current_cooperative() and 'CLERK' = any (m.roles) limit 1`,
      [rows[0]!.id, kind, kind === 'TITLE' ? who.person_id : null, kind === 'TITLE' ? who.premises_id : null, arrived]);
  }
}
