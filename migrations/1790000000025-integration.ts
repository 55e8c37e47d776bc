import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, residentSees, staffSees } from './sql.js';

/** What a program may touch under the desk's login, where it is named: the feed, and what residents entered. */
const OF_PROGRAMS = [
  'feed_batch', 'feed_package', 'person', 'premises', 'building', 'meter', 'contact_change', 'reading_report',
  'fault_report', 'fault_filing', 'fault_event', 'application', 'terms_acceptance', 'notification_choice',
];
const NAMED = 'current_staff() is not null or current_program() is not null';

/** One way by which something that a resident did becomes a change for the office's program. */
interface Source {
  table: string;
  on: string;
  when: string;
  kind: 'CONTACT' | 'READING' | 'FAULT' | 'APPLICATION' | 'CONSENT';
  event: string;
  /** The column that names what it is about. */
  subject: string;
  /** A column whose word says more, such as the version of the terms. */
  detail?: string;
}

const SOURCES: Source[] = [
  { table: 'contact_change', on: 'insert', when: `new.state = 'CHANGED'`, kind: 'CONTACT', event: 'CHANGED', subject: 'id' },
  { table: 'contact_change', on: 'update of state', when: `new.state = 'CHANGED' and old.state <> 'CHANGED'`, kind: 'CONTACT', event: 'CHANGED', subject: 'id' },
  { table: 'reading_report', on: 'update of state', when: `new.state = 'ACCEPTED' and old.state <> 'ACCEPTED'`, kind: 'READING', event: 'ACCEPTED', subject: 'id' },
  { table: 'fault_report', on: 'insert', when: 'true', kind: 'FAULT', event: 'FILED', subject: 'id' },
  { table: 'fault_event', on: 'insert', when: 'new.state is not null', kind: 'FAULT', event: 'MOVED', subject: 'id' },
  { table: 'fault_event', on: 'insert', when: `new.state is null and new.author = 'RESIDENT'`, kind: 'FAULT', event: 'COMMENTED', subject: 'id' },
  { table: 'application', on: 'update of state', when: `new.state = 'ACTIVATED' and old.state <> 'ACTIVATED'`, kind: 'APPLICATION', event: 'ACTIVATED', subject: 'id' },
  { table: 'terms_acceptance', on: 'insert', when: 'true', kind: 'CONSENT', event: 'TERMS_ACCEPTED', subject: 'person_id', detail: 'version' },
  { table: 'notification_choice', on: 'insert', when: 'new.by_email', kind: 'CONSENT', event: 'EMAIL_ON', subject: 'person_id', detail: 'topic' },
  { table: 'notification_choice', on: 'insert', when: 'not new.by_email', kind: 'CONSENT', event: 'EMAIL_OFF', subject: 'person_id', detail: 'topic' },
  { table: 'notification_choice', on: 'update of by_email', when: 'new.by_email and not old.by_email', kind: 'CONSENT', event: 'EMAIL_ON', subject: 'person_id', detail: 'topic' },
  { table: 'notification_choice', on: 'update of by_email', when: 'old.by_email and not new.by_email', kind: 'CONSENT', event: 'EMAIL_OFF', subject: 'person_id', detail: 'topic' },
];
const triggerOf = ({ table }: Source, place: number): string => `tell_${table}_${place}`;

/**
 * The doors for an office's programs: tokens; and what residents entered, in an order in which nothing can be passed over.
 * A place is given at the very end of the transaction, under the lock of the cooperative's counter, so that places are
 * in the order of the commits, and whoever has seen one has seen all before it.
 */
export class Integration1790000000025 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function current_program() returns uuid language sql stable parallel safe
        return nullif(current_setting('domownik.program_id', true), '')::uuid;

      create table api_token (
        cooperative_id uuid not null references cooperative,
        id uuid not null default gen_random_uuid(),
        token_hash bytea not null check (length(token_hash) = 32),
        name text not null check (length(name) between 1 and 80),
        hint text not null, host text not null,
        scopes text[] not null check (cardinality(scopes) > 0 and scopes <@ array['feed:write', 'feed:read', 'changes:read', 'changes:ack']),
        created_by uuid not null default current_staff(), created_at timestamptz not null default now(),
        expires_at timestamptz not null, last_used_at timestamptz, revoked_at timestamptz,
        primary key (cooperative_id, id), unique (cooperative_id, token_hash),
        foreign key (cooperative_id, created_by) references staff_member
      );
      create index on api_token (cooperative_id, created_at, id);
      create index on api_token (cooperative_id, created_by);
      ${protect('api_token', { desk: 'select, insert, update (last_used_at, revoked_at)' })}
      ${residentSees('api_token', 'false')}

      ${OF_PROGRAMS.map((table) => `alter policy staff_wall on ${table} using (${NAMED});`).join('\n')}

      create type change_kind as enum ('CONTACT', 'READING', 'FAULT', 'APPLICATION', 'CONSENT');
      create table change_counter (
        cooperative_id uuid not null references cooperative,
        last bigint not null,
        primary key (cooperative_id)
      );
      -- Ids and words of the house alone: what was entered is read where it stands, so that what is erased there is gone here.
      create table office_change (
        cooperative_id uuid not null references cooperative,
        place bigint not null,
        kind change_kind not null, event text not null, subject_id uuid not null, detail text,
        at timestamptz not null default now(),
        primary key (cooperative_id, place)
      );
      create index on office_change (cooperative_id, kind, place);
      -- How far the office's program has got, of each kind; what has no row was never taken.
      create table change_taken (
        cooperative_id uuid not null references cooperative,
        kind change_kind not null, place bigint not null, at timestamptz not null default now(),
        primary key (cooperative_id, kind)
      );
      ${protect('change_counter', { app: 'select, insert, update', worker: 'select, insert, update', desk: 'select, insert, update' })}
      ${protect('office_change', { app: 'insert', worker: 'select, insert', desk: 'select, insert' })}
      ${protect('change_taken', { worker: 'select', desk: 'select, insert, update' })}
      ${residentSees('change_counter', `current_person() is null or exists (select from person p
        where p.cooperative_id = change_counter.cooperative_id and p.id = current_person())`)}
      create policy resident_wall on office_change as restrictive to domownik_app using (false) with check (true);
      ${residentSees('change_taken', 'false')}
      create policy staff_wall on office_change as restrictive to domownik_desk using (${NAMED});
      create policy staff_wall on change_taken as restrictive to domownik_desk using (${NAMED});
      ${staffSees('change_counter')}

      create function tell_change() returns trigger language plpgsql as $$
      declare
        given bigint;
        row_told jsonb := to_jsonb(new);
      begin
        insert into change_counter as c (cooperative_id, last) values (new.cooperative_id, 1)
          on conflict (cooperative_id) do update set last = c.last + 1 returning c.last into given;
        insert into office_change (cooperative_id, place, kind, event, subject_id, detail)
          values (new.cooperative_id, given, tg_argv[0]::change_kind, tg_argv[1], (row_told->>tg_argv[2])::uuid, row_told->>tg_argv[3]);
        return null;
      end $$;
      ${SOURCES.map((source, place) => `create constraint trigger ${triggerOf(source, place)} after ${source.on} on ${source.table}
        deferrable initially deferred for each row when (${source.when})
        execute function tell_change('${source.kind}', '${source.event}', '${source.subject}'${source.detail ? `, '${source.detail}'` : ''});`).join('\n')}

      -- What a program has taken of contact data is with the office; the resident is told so.
      grant update (exported_at) on contact_change to domownik_desk;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      revoke update (exported_at) on contact_change from domownik_desk;
      ${SOURCES.map((source, place) => `drop trigger ${triggerOf(source, place)} on ${source.table};`).join('\n')}
      drop function tell_change();
      drop table change_taken, office_change, change_counter;
      drop type change_kind;
      ${OF_PROGRAMS.map((table) => `alter policy staff_wall on ${table} using (current_staff() is not null);`).join('\n')}
      drop table api_token;
      drop function current_program();
    `);
  }
}
