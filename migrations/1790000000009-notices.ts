import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, residentSees } from './sql.js';

/** True on the days from a day to a day, both included and the second open, in terms of the transaction's today. */
const today = (from: string, to: string) => `${from} <= current_day() and (${to} is null or ${to} >= current_day())`;

/** Notices with their audiences, attachments and mails; who has read which notice, and opened which letter when. */
export class Notices1790000000009 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- The scoped door says what day it is; a connection that says nothing takes Poland's calendar.
      create function current_day() returns date language sql stable parallel safe
        return coalesce(nullif(current_setting('domownik.today', true), '')::date, (now() at time zone 'Europe/Warsaw')::date);

      -- Where the viewer holds premises today, by title or by account: whom notices for a place are for.
      create function viewer_places() returns table (building_id uuid, estate text, staircase text) language sql stable
      begin atomic
        select p.building_id, b.estate, p.staircase
        from premises p join building b on b.cooperative_id = p.cooperative_id and b.id = p.building_id
        where p.cooperative_id = current_cooperative() and p.id in (
          select t.premises_id from legal_title t
          where t.cooperative_id = current_cooperative() and t.person_id = current_person() and ${today('t.valid_from', 't.valid_to')}
          union
          select a.premises_id from account_holder h
          join settlement_account a on a.cooperative_id = h.cooperative_id and a.id = h.account_id
          where h.cooperative_id = current_cooperative() and h.person_id = current_person() and ${today('h.held_from', 'h.held_to')});
      end;

      create type notice_audience as enum ('ALL', 'ESTATE', 'BUILDING', 'STAIRCASE', 'PERSON');

      -- One that is not published yet is a draft, which no resident sees.
      create table notice (
        cooperative_id uuid not null references cooperative,
        id uuid not null default gen_random_uuid(),
        audience notice_audience not null,
        estate text, building_id uuid, staircase text, person_id uuid,
        title text not null check (length(title) between 1 and 200), body text not null check (length(body) <= 50000),
        pinned boolean not null default false,
        visible_from date not null, visible_to date check (visible_to >= visible_from),
        published_at timestamptz,
        primary key (cooperative_id, id),
        foreign key (cooperative_id, building_id) references building,
        foreign key (cooperative_id, person_id) references person,
        constraint audience_is_named check (
          (estate is not null) = (audience = 'ESTATE') and (building_id is not null) = (audience in ('BUILDING', 'STAIRCASE'))
          and (staircase is not null) = (audience = 'STAIRCASE') and (person_id is not null) = (audience = 'PERSON'))
      );
      create index on notice (cooperative_id, pinned desc, visible_from desc, published_at desc, id desc);
      create index on notice (cooperative_id, building_id);
      create index on notice (cooperative_id, person_id);
      create table notice_attachment (
        cooperative_id uuid not null,
        id uuid not null default gen_random_uuid(),
        notice_id uuid not null, position smallint not null,
        name text not null check (length(name) between 1 and 200 and name !~ '[/\\\\[:cntrl:]]'),
        media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png', 'image/webp')),
        content bytea not null check (octet_length(content) between 1 and 10485760),
        primary key (cooperative_id, id), unique (cooperative_id, notice_id, position),
        foreign key (cooperative_id, notice_id) references notice on delete cascade
      );
      alter table notice_attachment alter column content set storage external;
      create table notice_read (
        cooperative_id uuid not null,
        notice_id uuid not null, person_id uuid not null, read_at timestamptz not null default now(),
        primary key (cooperative_id, notice_id, person_id),
        foreign key (cooperative_id, notice_id) references notice on delete cascade,
        foreign key (cooperative_id, person_id) references person
      );
      create index on notice_read (cooperative_id, person_id);
      -- Its key is what makes a mail go once, however often the job is run.
      create table notice_mail (
        cooperative_id uuid not null,
        notice_id uuid not null, person_id uuid not null, queued_at timestamptz not null default now(),
        primary key (cooperative_id, notice_id, person_id),
        foreign key (cooperative_id, notice_id) references notice on delete cascade,
        foreign key (cooperative_id, person_id) references person
      );
      create index on notice_mail (cooperative_id, person_id);
      create table letter_read (
        cooperative_id uuid not null,
        letter_id uuid not null, person_id uuid not null, opened_at timestamptz not null default now(),
        primary key (cooperative_id, letter_id, person_id),
        foreign key (cooperative_id, letter_id) references letter on delete cascade,
        foreign key (cooperative_id, person_id) references person
      );
      create index on letter_read (cooperative_id, person_id);
      -- Who was told of a letter by e-mail, so that nobody is told twice.
      create table letter_mail (
        cooperative_id uuid not null,
        letter_id uuid not null, person_id uuid not null,
        queued_at timestamptz not null default now(),
        primary key (cooperative_id, letter_id),
        foreign key (cooperative_id, letter_id) references letter on delete cascade,
        foreign key (cooperative_id, person_id) references person
      );
      create index on letter_mail (cooperative_id, person_id);

      ${protect('notice', { app: 'select', worker: 'select, insert' })}
      ${protect('notice_attachment', { app: 'select', worker: 'select, insert' })}
      ${protect('notice_read', { app: 'select, insert', worker: 'select' })}
      ${protect('notice_mail', { app: 'select', worker: 'select, insert' })}
      ${protect('letter_read', { app: 'select, insert', worker: 'select' })}
      ${protect('letter_mail', { app: 'select', worker: 'select, insert' })}

      ${residentSees('notice', `published_at is not null and ${today('visible_from', 'visible_to')} and case audience
        when 'ALL' then exists (select from person where person.cooperative_id = current_cooperative() and person.id = current_person())
        when 'ESTATE' then estate in (select v.estate from viewer_places() v)
        when 'BUILDING' then building_id in (select v.building_id from viewer_places() v)
        when 'STAIRCASE' then (building_id, staircase) in (select v.building_id, v.staircase from viewer_places() v)
        when 'PERSON' then person_id = current_person() end`)}
      ${residentSees('notice_attachment', `exists (select from notice n
        where n.cooperative_id = notice_attachment.cooperative_id and n.id = notice_attachment.notice_id)`)}
      ${residentSees('notice_read', 'person_id = current_person()')}
      ${residentSees('notice_mail', 'person_id = current_person()')}
      ${residentSees('letter_mail', 'person_id = current_person()')}
      ${residentSees('letter_read', `person_id = current_person() and exists (select from letter l
        where l.cooperative_id = letter_read.cooperative_id and l.id = letter_read.letter_id)`)}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table letter_mail, letter_read, notice_mail, notice_read, notice_attachment, notice cascade;
      drop type notice_audience;
      drop function viewer_places(), current_day();
    `);
  }
}
