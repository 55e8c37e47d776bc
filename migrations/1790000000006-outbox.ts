import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, residentSees } from './sql.js';

const QUEUE = 'graphile_worker';

/** The job queue's rights, the mail that goes out, and the photos that residents send in. */
export class Outbox1790000000006 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- The queue's tables are its library's own, made before this migration. Only the worker works on them.
      grant usage on schema ${QUEUE} to domownik_worker;
      grant select, insert, update, delete on all tables in schema ${QUEUE} to domownik_worker;
      grant usage, select on all sequences in schema ${QUEUE} to domownik_worker;
      do $$ declare queue_table record; begin
        for queue_table in select c.oid::regclass as name from pg_class c
          where c.relnamespace = '${QUEUE}'::regnamespace and c.relkind = 'r' and c.relrowsecurity
        loop
          execute format('create policy worker_only on %s to domownik_worker using (true) with check (true)', queue_table.name);
        end loop;
      end $$;

      -- The one way by which others put work into the queue: it reads nothing, and the cooperative is the transaction's
      -- own, whatever the caller says. Runs with the owner's rights because the queue's tables are nobody else's.
      create function enqueue(task text, payload jsonb, run_at timestamptz default null, job_key text default null) returns void
      language plpgsql security definer set search_path = pg_catalog, public as $$
      begin
        if current_cooperative() is null then raise exception 'a job belongs to a cooperative'; end if;
        perform ${QUEUE}.add_job(task, json_build_object('cooperativeId', current_cooperative(), 'payload', payload),
          run_at => run_at, max_attempts => 12,
          job_key => case when job_key is not null then current_cooperative()::text || ':' || job_key end);
      end $$;
      revoke execute on function enqueue(text, jsonb, timestamptz, text) from public;
      grant execute on function enqueue(text, jsonb, timestamptz, text) to domownik_app, domownik_worker;

      create type mail_state as enum ('QUEUED', 'SENT', 'FAILED');
      -- content is sealed (it may carry a link that opens something) and emptied once the mail is sent.
      create table outgoing_mail (
        cooperative_id uuid not null references cooperative,
        id uuid not null,
        person_id uuid, topic text not null, recipient text not null, language text not null,
        subject text not null, content bytea,
        state mail_state not null default 'QUEUED', attempts smallint not null default 0, last_error text,
        queued_at timestamptz not null default now(), sent_at timestamptz,
        primary key (cooperative_id, id),
        foreign key (cooperative_id, person_id) references person
      );
      create index on outgoing_mail (cooperative_id, queued_at);
      create index on outgoing_mail (cooperative_id, person_id);

      -- A photo is uploaded first and claimed by the report that it belongs to; one that nobody claims is dropped.
      create table photo (
        cooperative_id uuid not null,
        id uuid not null default gen_random_uuid(),
        person_id uuid not null,
        large bytea not null, small bytea not null, width integer not null, height integer not null,
        uploaded_at timestamptz not null default now(), claimed_at timestamptz,
        primary key (cooperative_id, id),
        foreign key (cooperative_id, person_id) references person
      );
      create index on photo (cooperative_id, person_id) where claimed_at is null;

      ${protect('outgoing_mail', { app: 'insert', worker: 'select, insert, update, delete' })}
      ${protect('photo', { app: 'select, insert, update (claimed_at)', worker: 'select, insert, update (claimed_at), delete' })}
      ${residentSees('outgoing_mail', 'current_person() is null or person_id is not distinct from current_person()')}
      ${residentSees('photo', 'person_id = current_person()')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table photo, outgoing_mail cascade;
      drop type mail_state;
      drop function enqueue(text, jsonb, timestamptz, text);
      do $$ declare queue_policy record; begin
        for queue_policy in select p.polrelid::regclass as name from pg_policy p where p.polname = 'worker_only' loop
          execute format('drop policy worker_only on %s', queue_policy.name);
        end loop;
      end $$;
      revoke all on all tables in schema ${QUEUE} from domownik_worker;
      revoke all on all sequences in schema ${QUEUE} from domownik_worker;
      revoke usage on schema ${QUEUE} from domownik_worker;
    `);
  }
}
