import { PLATFORM_ID } from '#libs/cooperative';

/** What a cooperative has, as ids that its desk can be asked with; a feature adds what its operations take. */
export interface DeskBelongings {
  /** A resident who has a login. */
  personId: string;
  /** An application for an account, in any state. */
  applicationId: string;
  /** Logins issued at once. */
  batchId: string;
  /** A UUID that was never used. */
  requestId: string;
  buildingId: string;
  /** A report of a fault. */
  faultId: string;
  /** A reading that a resident reported and nobody has decided on. */
  reportId: string;
  /** A draft with a file. */
  noticeId: string;
  noticeFileId: string;
  /** A letter that the desk sent and nobody has opened. */
  letterId: string;
  /** A token that holds. */
  tokenId: string;
  webhookId: string;
  /** An address that is told nothing any more. */
  disabledWebhookId: string;
  /** What was told to the first of them. */
  deliveryId: string;
  /** Somebody who was invited to the staff and has not come yet. */
  staffId: string;
  /** A session of an admin's. */
  staffSessionId: string;
  districtId: string;
  /** A batch of the accounting program's. */
  feedBatchId: string;
  /** A payment of a bank statement that is nobody's. */
  paymentId: string;
}

/** Gives every cooperative what the probes need of it and the demo leaves out: not each of them has fault reports, for one. */
export const FURNISHED = `
  with report as (
    insert into reading_report (cooperative_id, meter_id, person_id, request_id, read_on, value, rolled_over, confirmed_unusual)
    select m.cooperative_id, m.id, (select id from person p where p.cooperative_id = m.cooperative_id limit 1), gen_random_uuid(), '2026-11-01', 1, true, false
    from (select distinct on (cooperative_id) cooperative_id, id from meter) m),
  draft as (
    insert into notice (cooperative_id, audience, title, body, visible_from) select id, 'ALL', 'probe', 'probe', '2026-11-01' from cooperative
    returning cooperative_id, id),
  file as (
    insert into notice_attachment (cooperative_id, notice_id, position, name, media_type, content)
    select cooperative_id, id, 0, 'probe.pdf', 'application/pdf', '-' from draft),
  letters as (
    insert into letter (cooperative_id, key, person_id, issued_on, subject, body, at_desk)
    select x.cooperative_id, 'probe', x.id, '2026-11-01', 'probe', '', true from (select distinct on (cooperative_id) cooperative_id, id from person) x),
  invited as (
    insert into staff_member (cooperative_id, email, name, roles) select id, 'probe@' || slug || '.example', 'Próba', '{CLERK}' from cooperative
    where id <> '${PLATFORM_ID}'),
  office as (
    insert into district (cooperative_id, key, name, address) select id, 'probe', 'Próba', 'ul. A 1' from cooperative),
  elsewhere as (
    insert into staff_session (cooperative_id, token_hash, staff_id, host, device, stage, expires_at)
    select m.cooperative_id, sha256(m.id::text::bytea), m.id, 'probe', 'probe', 'FULL', now() + interval '1 hour' from staff_member m
    where m.email like 'admin@%'),
  payments as (
    insert into pending_payment (cooperative_id, source_key, unmatched, booked_on, amount, title)
    select id, 'probe', 'NO_NUMBER', '2026-11-01', 1, 'probe' from cooperative),
  batch as (
    insert into login_batch (cooperative_id, building_id, started_by, total, state)
    select distinct on (b.cooperative_id) b.cooperative_id, b.id, m.id, 1, 'TAKEN' from building b join staff_member m on m.cooperative_id = b.cooperative_id),
  token as (
    insert into api_token (cooperative_id, token_hash, name, hint, host, scopes, created_by, expires_at)
    select distinct on (cooperative_id) cooperative_id, sha256('probe'), 'probe', 'robe', 'probe', '{feed:read}', id, now() + interval '1 day' from staff_member),
  hooks as (
    insert into webhook (cooperative_id, id, url, events, secret, created_by, disabled_at)
    select m.cooperative_id, gen_random_uuid(), 'https://probe.example/', '{feed.applied}', '-', m.id, x.disabled_at
    from (select distinct on (cooperative_id) cooperative_id, id from staff_member) m, (values (null::timestamptz), (now())) x(disabled_at)
    returning cooperative_id, id, disabled_at),
  told as (
    insert into webhook_delivery (cooperative_id, webhook_id, event, about, payload)
    select cooperative_id, id, 'test', 'probe', '{}' from hooks where disabled_at is null),
  filed as (
    insert into application (cooperative_id, request_id, number, state, first_name, last_name, address, flat, postcode, city, email, language, words, sent_on)
    select id, gen_random_uuid(), 'P/' || slug, 'SENT', 'Jan', 'Próba', 'ul. A 1', '', '90-001', 'Łódź', 'a@b.example', 'pl', '', current_day() from cooperative)
  insert into fault_report (cooperative_id, id, number, building_id, common_part, category, description, filed_on, state_since)
  select b.cooperative_id, gen_random_uuid(), 'probe', b.id, 'ROOF', 'ROOF', 'cieknie', '2026-11-01', '2026-11-01'
  from (select distinct on (cooperative_id) cooperative_id, id from building) b
  where not exists (select from fault_report f where f.cooperative_id = b.cooperative_id)`;

/** Reads the ids, one column for each name above; $1 is the cooperative's slug. */
export const BELONGINGS = `select l.person_id as "personId", gen_random_uuid() as "requestId",
    (select id from building b where b.cooperative_id = c.id limit 1) as "buildingId",
    (select id from fault_report f where f.cooperative_id = c.id limit 1) as "faultId",
    (select id from reading_report r where r.cooperative_id = c.id and r.state = 'SENT' limit 1) as "reportId",
    (select id from notice n where n.cooperative_id = c.id and n.title = 'probe') as "noticeId",
    (select id from notice_attachment a where a.cooperative_id = c.id and a.name = 'probe.pdf') as "noticeFileId",
    (select id from letter l where l.cooperative_id = c.id and l.key = 'probe') as "letterId",
    (select id from feed_batch f where f.cooperative_id = c.id limit 1) as "feedBatchId",
    (select id from pending_payment p where p.cooperative_id = c.id and p.source_key = 'probe') as "paymentId",
    (select id from application a where a.cooperative_id = c.id and a.number = 'P/' || c.slug) as "applicationId",
    (select id from login_batch i where i.cooperative_id = c.id limit 1) as "batchId",
    (select id from api_token t where t.cooperative_id = c.id and t.name = 'probe') as "tokenId",
    (select id from webhook w where w.cooperative_id = c.id and w.disabled_at is null) as "webhookId",
    (select id from webhook w where w.cooperative_id = c.id and w.disabled_at is not null) as "disabledWebhookId",
    (select id from webhook_delivery d where d.cooperative_id = c.id and d.about = 'probe') as "deliveryId",
    (select id from staff_member m where m.cooperative_id = c.id and m.email like 'probe@%') as "staffId",
    (select id from staff_session t where t.cooperative_id = c.id and t.host = 'probe') as "staffSessionId",
    (select id from district d where d.cooperative_id = c.id and d.key = 'probe') as "districtId"
  from cooperative c join login l on l.cooperative_id = c.id where c.slug = $1 limit 1`;

/** How an operation of the desk is probed: the document, and what it takes of a cooperative's. */
export interface DeskOperation {
  query: string;
  /** Of the operators alone, at the platform's host: a cooperative's admin gets nothing of it. */
  platform?: true;
  /** Given for operations that take an id: a foreign one must be answered like one that never was. */
  variables?: (of: DeskBelongings) => Record<string, unknown>;
}
