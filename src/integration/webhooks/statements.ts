import type { Statement } from '#libs/cooperative';

const named = (name: string, text: string): Statement => ({ name: `webhook-${name}`, text });

// The person is always null, and is named because every statement takes it.
const OURS = 'w.cooperative_id = $1 and $2::uuid is null';

export interface WebhookRow {
  id: string;
  url: string;
  events: string[];
  created_by: string;
  created_at: Date;
  failures: number;
  disabled_at: Date | null;
}

/** A cooperative's addresses, the oldest first. */
export const WEBHOOKS = named('list', `
  select w.id, w.url, w.events, m.name as created_by, w.created_at, w.failures, w.disabled_at
  from webhook w join staff_member m on m.cooperative_id = $1 and m.id = w.created_by
  where ${OURS} order by w.created_at, w.id`);

/** $3 id, $4 url, $5 events, $6 sealed secret, $7 how many there may be. Nothing where there are as many. */
export const MAKE = named('make', `
  insert into webhook (cooperative_id, id, url, events, secret)
  select $1, $3, $4, $5::text[], $6 where $2::uuid is null and (select count(*) from webhook w where w.cooperative_id = $1) < $7 returning id`);

/** $3 id. */
export const REMOVE = named('remove', `delete from webhook w where ${OURS} and w.id = $3 returning w.id`);

/** $3 id. Tells an address again that was told no more. */
export const ENABLE = named('enable', `
  update webhook w set disabled_at = null, failures = 0 where ${OURS} and w.id = $3 and w.disabled_at is not null returning w.id`);

/** $3 event, $4 what it is about, $5 payload, $6 one address or null: all that want the event. Each is told of one thing once. */
export const TELL = named('tell', `
  insert into webhook_delivery (cooperative_id, webhook_id, event, about, payload)
  select $1, w.id, $3, $4, $5 from webhook w
  where ${OURS} and w.disabled_at is null and case when $6::uuid is null then $3 = any (w.events) else w.id = $6 end
  on conflict (cooperative_id, webhook_id, event, about) do nothing returning id`);

/** $3 days. What was told so long ago is forgotten. */
export const FORGET = named('forget', `
  delete from webhook_delivery w where ${OURS} and w.created_at < now() - make_interval(days => $3)`);

export interface TaskRow {
  webhook_id: string;
  url: string;
  secret: Buffer;
  event: string;
  payload: object;
  attempts: number;
  created_at: Date;
  disabled: boolean;
}

/** $3 delivery. Only one that still waits. */
export const TASK = named('task', `
  select w.webhook_id, k.url, k.secret, w.event, w.payload, w.attempts, w.created_at, k.disabled_at is not null as disabled
  from webhook_delivery w join webhook k on k.cooperative_id = $1 and k.id = w.webhook_id
  where ${OURS} and w.id = $3 and w.state = 'WAITING'`);

/** $3 delivery, $4 state, $5 status, $6 error, $7 next try. */
export const NOTE_TRY = named('note-try', `
  update webhook_delivery w set state = $4::delivery_state, attempts = w.attempts + 1, last_status = $5, last_error = $6, next_at = $7, last_at = now()
  where ${OURS} and w.id = $3 and w.state = 'WAITING' returning w.id`);

/** $3 address, $4 whether the try came to something. Answers how many in a row did not. */
export const COUNT_TRY = named('count-try', `
  update webhook w set failures = case when $4::boolean then 0 else w.failures + 1 end where ${OURS} and w.id = $3 returning w.failures`);

/** $3 address. Nothing where it is told nothing any more already. */
export const DISABLE = named('disable', `
  update webhook w set disabled_at = now() where ${OURS} and w.id = $3 and w.disabled_at is null returning w.url`);

/** Those who are told of an address that does not answer. */
export const ADMINS = named('admins', `
  select w.email from staff_member w where ${OURS} and w.removed_at is null and 'ADMIN' = any (w.roles) order by w.email`);

export interface BatchRow {
  state: string;
  dry_run: boolean;
  as_of: Date | null;
  sha256: string | null;
  idempotency_key: string | null;
  problem_count: number;
}

/** $3 batch. */
export const BATCH = named('batch', `
  select w.state, w.dry_run, w.as_of, encode(w.sha256, 'hex') as sha256, w.idempotency_key, coalesce((w.summary->>'problemCount')::int, 0) as problem_count
  from feed_batch w where ${OURS} and w.id = $3`);

export interface WaitingCount {
  kind: string;
  count: number;
  last: string | number;
}

/** How many changes of each kind wait; kinds of which none do are left out. */
export const WAITING_COUNTS = named('waiting-counts', `
  select w.kind, count(*)::int as count, max(w.place) as last from office_change w
  where ${OURS} and w.place > coalesce((select t.place from change_taken t where t.cooperative_id = $1 and t.kind = w.kind), 0)
  group by w.kind order by w.kind`);

export interface DeliveryRow {
  id: string;
  event: string;
  state: 'WAITING' | 'DELIVERED' | 'FAILED';
  attempts: number;
  last_status: number | null;
  last_error: string | null;
  created_at: Date;
  last_at: Date | null;
  next_at: Date | null;
}

/** $3 address, $4 delivery after which the page begins, or null; $5 how many. The newest first. */
export const DELIVERIES = named('deliveries', `
  select w.id, w.event, w.state, w.attempts, w.last_status, w.last_error, w.created_at, w.last_at, w.next_at
  from webhook_delivery w
  where ${OURS} and w.webhook_id = $3 and ($4::uuid is null or (w.created_at, w.id) < (
    select x.created_at, x.id from webhook_delivery x where x.cooperative_id = $1 and x.webhook_id = $3 and x.id = $4))
  order by w.created_at desc, w.id desc limit $5`);
