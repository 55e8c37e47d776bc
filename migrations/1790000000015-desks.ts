import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, residentSees, staffSees } from './sql.js';

/** What a resident's connection may read of tables to which the office's own columns are added. */
const RESIDENTS_READ = {
  fault_report: 'cooperative_id, id, number, building_id, premises_id, common_part, category, description, state, state_since, filed_on, filed_at',
  fault_event: 'cooperative_id, id, fault_id, author, state, text, public, at, request_id',
  letter: 'cooperative_id, id, key, person_id, issued_on, case_number, subject, body, at_desk',
};
const READERS = Object.entries(RESIDENTS_READ);

/** The office's work on fault reports, reported readings, notices and letters, under domownik_desk. */
export class Desks1790000000015 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table fault_report
        add column assigned_to uuid, add column due_on date, add column duplicate_of uuid,
        add column filed_by uuid, add column desk_request_id uuid,
        add foreign key (cooperative_id, assigned_to) references staff_member,
        add foreign key (cooperative_id, filed_by) references staff_member,
        add foreign key (cooperative_id, duplicate_of) references fault_report,
        add unique (cooperative_id, desk_request_id),
        add check (duplicate_of <> id);
      create index fault_by_filing on fault_report (cooperative_id, filed_at, id);
      create index fault_by_due_day on fault_report (cooperative_id, coalesce(due_on, 'infinity'), id);
      create index fault_by_state on fault_report (cooperative_id, state, state_since, id);
      create index on fault_report (cooperative_id, assigned_to) where assigned_to is not null;
      create index on fault_report (cooperative_id, duplicate_of) where duplicate_of is not null;
      alter table fault_event add column staff_id uuid default current_staff(), add foreign key (cooperative_id, staff_id) references staff_member;

      -- What the office says to itself. A table of its own, to which a resident's connection has no right at all.
      create table fault_note (
        cooperative_id uuid not null,
        id uuid not null default gen_random_uuid(),
        fault_id uuid not null, staff_id uuid not null default current_staff(),
        text text not null, at timestamptz not null default now(),
        primary key (cooperative_id, id),
        foreign key (cooperative_id, fault_id) references fault_report on delete cascade,
        foreign key (cooperative_id, staff_id) references staff_member
      );
      create index on fault_note (cooperative_id, fault_id, at);
      ${protect('fault_note', { desk: 'select, insert' })} ${residentSees('fault_note', 'false')} ${staffSees('fault_note')}

      alter table reading_report add column exported_at timestamptz;
      create index reading_report_by_state on reading_report (cooperative_id, state, reported_at, id);
      create index reading_report_by_time on reading_report (cooperative_id, reported_at, id);

      alter table notice
        add column by_email boolean not null default true, add column edited_at timestamptz not null default now(),
        add column corrected_at timestamptz, add column withdrawn_at timestamptz;
      create index on notice (cooperative_id, edited_at, id);
      create policy withdrawn_wall on notice as restrictive for select to domownik_app using (withdrawn_at is null);

      -- A letter of the desk's own is spared by the feed; one that was withdrawn is nobody's to read.
      alter table letter
        add column at_desk boolean not null default false, add column issued_at timestamptz not null default now(), add column withdrawn_at timestamptz,
        add column request_id uuid;
      create index on letter (cooperative_id, issued_at, id);
      create unique index letter_request on letter (cooperative_id, request_id, key) where request_id is not null;
      create policy withdrawn_wall on letter as restrictive for select to domownik_app using (withdrawn_at is null);
      create table letter_file (
        cooperative_id uuid not null,
        letter_id uuid not null,
        content bytea not null check (octet_length(content) between 1 and 10485760),
        primary key (cooperative_id, letter_id),
        foreign key (cooperative_id, letter_id) references letter on delete cascade
      );
      alter table letter_file alter column content set storage external;
      ${protect('letter_file', { app: 'select', worker: 'select, delete', desk: 'select, insert' })}
      ${residentSees('letter_file', `exists (select from letter l
        where l.cooperative_id = letter_file.cooperative_id and l.id = letter_file.letter_id and l.person_id = current_person())`)}
      ${staffSees('letter_file')}

      ${READERS.map(([table, columns]) => `revoke select on ${table} from domownik_app; grant select (${columns}) on ${table} to domownik_app;`).join('\n')}
      -- The day by which a report is to be dealt with is the setting's, and so is written with the filing.
      grant insert (due_on) on fault_report to domownik_app;

      grant insert, update (state, state_since, assigned_to, due_on, duplicate_of) on fault_report to domownik_desk;
      grant insert, update on fault_counter to domownik_desk;
      grant insert on fault_event to domownik_desk;
      grant update (state, reason, decided_at, exported_at) on reading_report to domownik_desk;
      grant insert, delete, update (audience, estate, building_id, staircase, person_id, title, body, pinned, visible_from, visible_to, by_email,
        published_at, edited_at, corrected_at, withdrawn_at) on notice to domownik_desk;
      grant insert, delete on notice_attachment to domownik_desk;
      create policy drafts_are_dropped on notice as restrictive for delete to domownik_desk using (published_at is null);
      grant insert, update (withdrawn_at) on letter to domownik_desk;
      create policy desk_letters on letter as restrictive for insert to domownik_desk with check (at_desk);
      create policy desk_withdraws on letter as restrictive for update to domownik_desk using (at_desk);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy desk_withdraws on letter;
      drop policy desk_letters on letter;
      drop policy drafts_are_dropped on notice;
      drop policy withdrawn_wall on letter;
      drop policy withdrawn_wall on notice;
      revoke insert, update, delete on fault_report, fault_counter, fault_event, reading_report, notice, notice_attachment, letter from domownik_desk;
      revoke insert (due_on) on fault_report from domownik_app;
      drop table letter_file, fault_note;
      alter table letter drop column at_desk, drop column issued_at, drop column withdrawn_at, drop column request_id;
      alter table notice drop column by_email, drop column edited_at, drop column corrected_at, drop column withdrawn_at;
      alter table reading_report drop column exported_at;
      drop index reading_report_by_state, reading_report_by_time;
      alter table fault_event drop column staff_id;
      alter table fault_report drop column assigned_to, drop column due_on, drop column duplicate_of, drop column filed_by, drop column desk_request_id;
      drop index fault_by_filing, fault_by_state;
      ${READERS.map(([table]) => `grant select on ${table} to domownik_app;`).join('\n')}
    `);
  }
}
