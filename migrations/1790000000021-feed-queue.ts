import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, residentSees, staffSees } from './sql.js';

const STATES = `'RECEIVING', 'QUEUED', 'RUNNING', 'APPLIED', 'UNCHANGED', 'CHECKED', 'REFUSED', 'CANCELLED', 'FAILED'`;
const QUEUE = 'graphile_worker';

const retyped = (states: string) => `
  alter type batch_state rename to batch_state_before;
  create type batch_state as enum (${states});
  alter table feed_batch alter column state type batch_state using state::text::batch_state;
  drop type batch_state_before;`;

/** Batches wait, run, are tried and called off; the package that each came from is kept piece by piece. */
export class FeedQueue1790000000021 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ${retyped(STATES)}
      create type batch_way as enum ('COMMAND', 'DESK', 'API', 'FOLDER');

      -- What a package says of itself is known once it is read; a batch that waits has none of it yet.
      alter table feed_batch alter column source drop not null;
      alter table feed_batch alter column as_of drop not null;
      alter table feed_batch alter column summary set default '{}';
      alter table feed_batch
        add column way batch_way not null default 'COMMAND',
        add column staff_id uuid,
        add column dry_run boolean not null default false,
        add column idempotency_key text,
        add column bytes bigint,
        add column sha256 bytea check (length(sha256) = 32),
        add column package_of uuid,
        add column digest bytea check (length(digest) = 32),
        add column progress jsonb,
        add column attempts smallint not null default 0,
        add column cancel_asked_at timestamptz,
        add column started_at timestamptz,
        add column ended_at timestamptz,
        add constraint shown_since check (state not in ('APPLIED', 'UNCHANGED') or as_of is not null),
        add foreign key (cooperative_id, staff_id) references staff_member,
        add foreign key (cooperative_id, package_of) references feed_batch;
      create unique index batch_sent_once on feed_batch (cooperative_id, idempotency_key) where idempotency_key is not null;
      create index on feed_batch (cooperative_id, received_at desc, id desc);
      create index on feed_batch (cooperative_id, package_of) where package_of is not null;
      create index on feed_batch (cooperative_id, staff_id) where staff_id is not null;

      -- What the program itself says of the account on the day of balance_set_on; shown to the office, never to residents.
      alter table settlement_account add column program_balance bigint;

      -- The package as it came, in pieces, so that nobody holds it whole; it holds residents' data and is dropped in time.
      create table feed_package (
        cooperative_id uuid not null,
        batch_id uuid not null, position integer not null, bytes bytea not null,
        primary key (cooperative_id, batch_id, position),
        foreign key (cooperative_id, batch_id) references feed_batch on delete cascade
      );
      alter table feed_package alter column bytes set storage external;
      ${protect('feed_package', { worker: 'select, insert, delete', desk: 'insert, delete' })}
      ${residentSees('feed_package', 'false')}
      ${staffSees('feed_package')}

      grant update on feed_batch to domownik_worker;
      grant insert on feed_batch to domownik_desk;
      grant update (state, bytes, sha256, idempotency_key, cancel_asked_at, ended_at) on feed_batch to domownik_desk;
      grant select (cooperative_id, batch_id) on feed_package to domownik_desk;

      -- As enqueue, for work of which a cooperative has one at a time, in turn.
      create function enqueue_in_turn(task text, payload jsonb, job_key text) returns void
      language plpgsql security definer set search_path = pg_catalog, public as $$
      begin
        if current_cooperative() is null then raise exception 'a job belongs to a cooperative'; end if;
        perform ${QUEUE}.add_job(task, json_build_object('cooperativeId', current_cooperative(), 'payload', payload),
          queue_name => task || ':' || current_cooperative(), max_attempts => 12,
          job_key => current_cooperative()::text || ':' || job_key);
      end $$;
      revoke execute on function enqueue_in_turn(text, jsonb, text) from public;
      grant execute on function enqueue_in_turn(text, jsonb, text) to domownik_worker, domownik_desk;

      -- Gives back what workers have left behind that are no more. It reads the queue alone.
      grant execute on function ${QUEUE}.force_unlock_workers(text[]) to domownik_worker;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function enqueue_in_turn(text, jsonb, text);
      drop table feed_package;
      alter table settlement_account drop column program_balance;
      revoke update on feed_batch from domownik_worker;
      revoke insert, update on feed_batch from domownik_desk;
      delete from feed_batch where state not in ('APPLIED', 'REFUSED') or source is null or as_of is null;
      alter table feed_batch
        drop constraint shown_since,
        drop column way, drop column staff_id, drop column dry_run, drop column idempotency_key, drop column bytes, drop column sha256,
        drop column package_of, drop column digest, drop column progress, drop column attempts, drop column cancel_asked_at,
        drop column started_at, drop column ended_at,
        alter column source set not null, alter column as_of set not null, alter column summary drop default;
      drop index feed_batch_cooperative_id_received_at_id_idx;
      drop type batch_way;
      ${retyped(`'APPLIED', 'REFUSED'`)}
    `);
  }
}
