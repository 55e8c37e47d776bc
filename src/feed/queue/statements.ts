import type { Statement } from '#libs/cooperative';
import { BATCH_COLUMNS, LISTED_COLUMNS } from './batch-view.js';

// Batches are nobody's of the residents: the person is always null, and is named because every statement takes it.
const OURS = 'b.cooperative_id = $1 and $2::uuid is null';
const DONE = `('APPLIED', 'UNCHANGED', 'CHECKED', 'TAKEN', 'REFUSED', 'CANCELLED', 'FAILED')`;

const named = (name: string, text: string): Statement => ({ name: `feed-${name}`, text });

/** $3 id, $4 way, $5 staff, $6 dry run, $7 idempotency key, $8 kind, $9 file name. Nothing where the key was used before. */
export const RECEIVE = named('receive', `
  insert into feed_batch (cooperative_id, id, state, way, staff_id, dry_run, idempotency_key, kind, file_name)
  select $1, $3, 'RECEIVING', $4::batch_way, $5, $6, $7, $8::batch_kind, $9 where $2::uuid is null
  on conflict (cooperative_id, idempotency_key) where idempotency_key is not null do nothing returning id`);

/** $3 idempotency key. */
export const SENT_BEFORE = named('sent-before', `select ${BATCH_COLUMNS} from feed_batch b where ${OURS} and b.idempotency_key = $3`);

/** $3 batch, $4 position, $5 bytes. */
export const KEEP_PIECE = named('keep-piece', `
  insert into feed_package (cooperative_id, batch_id, position, bytes) select $1, $3, $4, $5 where $2::uuid is null`);

/** $3 batch, $4 state, $5 bytes, $6 SHA-256. */
export const RECEIVED = named('received', `
  update feed_batch b set state = $4::batch_state, bytes = $5, sha256 = $6,
    idempotency_key = case when $4::batch_state <> 'CANCELLED' then b.idempotency_key end,
    ended_at = case when $4::batch_state = 'CANCELLED' then now() end
  where ${OURS} and b.id = $3 and b.state = 'RECEIVING' returning b.id`);

/** $3 batch. Only of one that was called off before it came whole. */
export const DROP_PIECES = named('drop-pieces', `
  delete from feed_package p where p.cooperative_id = $1 and p.batch_id = $3
    and exists (select from feed_batch b where ${OURS} and b.id = $3 and b.state = 'CANCELLED' and b.sha256 is null)`);

/** $3 the last batch of the page before (null: from the newest), $4 state, $5 how many. */
export const LIST = named('list', `
  select ${LISTED_COLUMNS} from feed_batch b
  where ${OURS} and ($4::batch_state is null or b.state = $4)
    and ($3::uuid is null or (b.received_at, b.id) < (select x.received_at, x.id from feed_batch x where x.cooperative_id = $1 and x.id = $3))
  order by b.received_at desc, b.id desc limit $5`);

/** $3 batch. */
export const ONE = named('one', `select ${BATCH_COLUMNS} from feed_batch b where ${OURS} and b.id = $3`);

/** $3 batch. A batch that waits is over at once; one that runs is told. One that is on its way gives its key back. */
export const CANCEL = named('cancel', `
  update feed_batch b set cancel_asked_at = coalesce(b.cancel_asked_at, now()),
    idempotency_key = case when b.state <> 'RECEIVING' then b.idempotency_key end,
    state = case when b.state = 'RUNNING' then b.state else 'CANCELLED' end,
    ended_at = case when b.state = 'RUNNING' then b.ended_at else now() end
  where ${OURS} and b.id = $3 and b.state in ('RECEIVING', 'QUEUED', 'RUNNING') returning b.state`);

/** $3 the dry run. Whoever asks to apply it waits for whoever asked before. */
export const APPLY_IN_TURN = named('apply-in-turn', `
  select pg_advisory_xact_lock(hashtextextended('apply feed ' || $3::text, 0)) where $1::uuid is not null and $2::uuid is null`);

/** $3 new id, $4 the dry run, $5 staff. Its package is the dry run's. */
export const APPLY_TRIAL = named('apply-trial', `
  insert into feed_batch (cooperative_id, id, state, way, staff_id, dry_run, bytes, sha256, package_of, file_name)
  select b.cooperative_id, $3, 'QUEUED', b.way, $5, false, b.bytes, b.sha256, b.id, b.file_name from feed_batch b
  where ${OURS} and b.id = $4 and b.state = 'CHECKED' and b.bytes is not null
    and exists (select from feed_package p where p.cooperative_id = b.cooperative_id and p.batch_id = b.id)
    and not exists (select from feed_batch x where x.cooperative_id = b.cooperative_id and x.package_of = b.id
      and x.state not in ('REFUSED', 'CANCELLED', 'FAILED'))
  returning id`);

/** $3 batch. Also one that a dead worker was at. */
export const TAKE = named('take', `
  update feed_batch b set state = 'RUNNING', attempts = b.attempts + 1, started_at = now(), progress = null
  where ${OURS} and b.id = $3 and b.state in ('QUEUED', 'RUNNING') and b.cancel_asked_at is null
  returning b.dry_run, b.kind, b.file_name, b.attempts, coalesce(b.package_of, b.id) as package_id,
    (select slug from cooperative where id = b.cooperative_id) as slug`);

/** $3 package, $4 position. */
export const PIECE = named('piece', `select b.bytes from feed_package b where ${OURS} and b.batch_id = $3 and b.position = $4`);

/** $3 batch, $4 progress. */
export const PROGRESS = named('progress', `
  update feed_batch b set progress = $4 where ${OURS} and b.id = $3 and b.state = 'RUNNING'
  returning b.cancel_asked_at is not null as cancelled`);

/** $3 batch, $4 state, $5 summary. Only of a batch that has no end yet. */
export const END = named('end', `
  update feed_batch b set state = $4::batch_state, summary = $5, progress = null, ended_at = now()
  where ${OURS} and b.id = $3 and b.state not in ${DONE}`);

/** $3 batch. How a batch ended, and whose package it used. */
export const ENDED = named('ended', `
  select b.state, coalesce(b.package_of, b.id) as package_id from feed_batch b where ${OURS} and b.id = $3 and b.state in ${DONE}`);

/** $3 batch. A package is kept while a batch that shares it runs. */
export const DROP_PACKAGE = named('drop-package', `
  delete from feed_package p where p.cooperative_id = $1 and $2::uuid is null and p.batch_id = $3
    and not exists (select from feed_batch b where b.cooperative_id = $1 and (b.id = $3 or b.package_of = $3)
      and b.state in ('QUEUED', 'RUNNING'))`);

/** $3 batch. Gives up a package that did not come whole in time, also one that was called off on its way; its key is free again. */
export const ABANDON = named('abandon', `
  update feed_batch b set state = 'CANCELLED', idempotency_key = null, ended_at = coalesce(b.ended_at, now())
  where ${OURS} and b.id = $3 and (b.state = 'RECEIVING' or (b.state = 'CANCELLED' and b.sha256 is null)) returning b.id`);

/** $3 batch. Whose package it is and what that is called; nothing once it is dropped. */
export const KEPT = named('kept', `
  select coalesce(b.package_of, b.id) as package_id, b.file_name, b.kind, b.received_at from feed_batch b
  where ${OURS} and b.id = $3 and exists (select from feed_package p
    where p.cooperative_id = b.cooperative_id and p.batch_id = coalesce(b.package_of, b.id))`);
