import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, residentSees, staffSees } from './sql.js';

/** Addresses that are told when a feed has ended or something waits, and what came of telling them. */
export class Webhooks1790000000026 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create type delivery_state as enum ('WAITING', 'DELIVERED', 'FAILED');
      -- secret is sealed; failures are tries in a row that came to nothing.
      create table webhook (
        cooperative_id uuid not null references cooperative,
        id uuid not null,
        url text not null check (length(url) <= 500),
        events text[] not null check (cardinality(events) > 0 and events <@ array['feed.applied', 'feed.refused', 'feed.failed', 'change.waiting']),
        secret bytea not null,
        created_by uuid not null default current_staff(), created_at timestamptz not null default now(),
        failures integer not null default 0, disabled_at timestamptz,
        primary key (cooperative_id, id),
        foreign key (cooperative_id, created_by) references staff_member
      );
      create index on webhook (cooperative_id, created_by);
      -- payload holds ids, states and counts, and nothing of anybody; about is what is told once.
      create table webhook_delivery (
        cooperative_id uuid not null,
        id uuid not null default gen_random_uuid(),
        webhook_id uuid not null, event text not null, about text not null, payload jsonb not null,
        state delivery_state not null default 'WAITING', attempts smallint not null default 0,
        last_status smallint, last_error text, created_at timestamptz not null default now(), last_at timestamptz, next_at timestamptz,
        primary key (cooperative_id, id), unique (cooperative_id, webhook_id, event, about),
        foreign key (cooperative_id, webhook_id) references webhook on delete cascade
      );
      create index on webhook_delivery (cooperative_id, webhook_id, created_at, id);
      ${protect('webhook', { worker: 'select, update (failures, disabled_at)', desk: 'insert, delete, update (failures, disabled_at)' })}
      ${protect('webhook_delivery', { worker: 'select, insert, update, delete', desk: 'select, insert' })}
      grant select (cooperative_id, id, url, events, created_by, created_at, failures, disabled_at) on webhook to domownik_desk;
      ${['webhook', 'webhook_delivery'].map((table) => `${residentSees(table, 'false')} ${staffSees(table)}`).join('\n')}

      -- Work that the database itself puts into the queue, of a transaction that says whose it is.
      create function tell_feed_end() returns trigger language plpgsql as $$
      begin
        if current_cooperative() = new.cooperative_id then perform enqueue('tell_feed', jsonb_build_object('batchId', new.id)); end if;
        return null;
      end $$;
      create trigger tell_feed_inserted after insert on feed_batch for each row
        when (new.state in ('APPLIED', 'UNCHANGED', 'REFUSED', 'FAILED')) execute function tell_feed_end();
      create trigger tell_feed_ended after update of state on feed_batch for each row
        when (new.state in ('APPLIED', 'UNCHANGED', 'REFUSED', 'FAILED') and old.state <> new.state) execute function tell_feed_end();

      -- Once a minute at the most, and once in a transaction.
      create function tell_waiting() returns trigger language plpgsql as $$
      begin
        if current_cooperative() = new.cooperative_id and coalesce(current_setting('domownik.told', true), '') <> new.cooperative_id::text then
          perform set_config('domownik.told', new.cooperative_id::text, true);
          perform enqueue('tell_waiting', '{}', date_trunc('minute', now()) + interval '1 minute', 'tell_waiting');
        end if;
        return null;
      end $$;
      create trigger tell_waiting after insert on office_change for each row execute function tell_waiting();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger tell_waiting on office_change;
      drop function tell_waiting();
      drop trigger tell_feed_ended on feed_batch;
      drop trigger tell_feed_inserted on feed_batch;
      drop function tell_feed_end();
      drop table webhook_delivery, webhook;
      drop type delivery_state;
    `);
  }
}
