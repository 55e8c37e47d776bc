import type pg from 'pg';

/** Of the large cooperative: where deep pages begin, and what filters name. Places are written as the lists write them. */
export type Samples = Awaited<ReturnType<typeof samplesOf>>;

/** Looks the samples up. Every `…At` is a row in the middle of its list. */
export async function samplesOf(admin: pg.Client, id: string) {
  const one = async (sql: string): Promise<Record<string, string>> => (await admin.query<Record<string, string>>(sql.replaceAll('$coop', admin.escapeLiteral(id)))).rows[0]!;
  const middle = async (table: string, order: string, where = 'true'): Promise<string> =>
    (await one(`select id from ${table} where cooperative_id = $coop and ${where} order by ${order}
      offset (select count(*) / 2 from ${table} where cooperative_id = $coop and ${where}) limit 1`)).id!;
  const person = await one(`select last_name, coalesce(first_name, '') as first_name, id from person where cooperative_id = $coop
    order by last_name, coalesce(first_name, ''), id offset 30000 limit 1`);
  const event = await one(`select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, id from audit_event where cooperative_id = $coop order by at desc offset 500000 limit 1`);
  const queued = await one(`select queue_rank || '.' || queue_place || '.' || id as place from application where cooperative_id = $coop and state <> 'UNCONFIRMED'
    order by queue_rank, queue_place, id offset 1500 limit 1`);
  const member = await one(`select lower(name) as place, id from staff_member where cooperative_id = $coop order by lower(name), id offset 3 limit 1`);
  const named = async (sql: string) => (await one(sql)).found!;
  return {
    peopleAt: encoded([person.last_name!, person.first_name!, person.id!]),
    trailAt: Buffer.from(`${event.at} ${event.id}`).toString('base64url'),
    applicationsAt: queued.place!,
    staffAt: encoded([member.place!, member.id!]),
    personId: person.id!,
    surname: person.last_name!,
    faultsAt: await middle('fault_report', `coalesce(due_on, 'infinity'), id`),
    readingsAt: await middle('reading_report', 'reported_at desc, id desc', `state <> 'REPLACED'`),
    noticesAt: await middle('notice', 'edited_at desc, id desc'),
    lettersAt: await middle('letter', 'issued_at desc, id desc'),
    batchesAt: await middle('feed_batch', 'received_at desc, id desc'),
    paymentsAt: await middle('pending_payment', 'booked_on desc, id desc'),
    deliveriesAt: await middle('webhook_delivery', 'created_at desc, id desc'),
    webhookId: await middle('webhook', 'id'),
    noticeToAll: await middle('notice', 'edited_at', `audience = 'ALL' and visible_from <= now()::date and published_at is not null`),
    noticeToBuilding: await middle('notice', 'edited_at', `audience = 'BUILDING' and published_at is not null`),
    refusedBatch: await middle('feed_batch', 'received_at', `state = 'REFUSED'`),
    triedBatch: await middle('feed_batch', 'received_at', `state = 'CHECKED'`),
    application: await middle('application', 'submitted_at', `state = 'RECEIVED'`),
    building: await middle('building', 'key'),
    district: await middle('district', 'key'),
    staff: await middle('staff_member', 'email', `roles = '{DISPATCHER}'`),
    reading: await middle('reading_report', 'reported_at', `state = 'SENT'`),
    fault: await middle('fault_report', 'filed_at'),
    identifier: await named(`select identifier as found from login where cooperative_id = $coop order by id limit 1`),
    accountKey: await named(`select key as found from settlement_account where cooperative_id = $coop order by id limit 1`),
    nrb: await named(`select nrb as found from virtual_account where cooperative_id = $coop order by id limit 1`),
    differingAt: await named(`select key as found from settlement_account where cooperative_id = $coop order by key collate "C" offset 25000 limit 1`),
  };
}

const encoded = (place: string[]): string => Buffer.from(JSON.stringify(place)).toString('base64url');
