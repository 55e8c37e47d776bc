import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, residentSees } from './sql.js';

const OWN_FILING = (fault: string) => `exists (select from fault_filing f
  where f.cooperative_id = ${fault.split('.')[0]}.cooperative_id and f.fault_id = ${fault} and f.person_id = current_person())`;

/**
 * True where the viewer holds the place of a report: its premises on the day of filing; of a common part, anything in
 * the building then or since.
 */
const holdsPlace = (from: string, to: string) => `
  p.building_id = fault_report.building_id and (${to} is null or fault_report.filed_on <= ${to})
  and (fault_report.premises_id is null or (p.id = fault_report.premises_id and fault_report.filed_on >= ${from}))`;

/**
 * Fault reports. What everybody of a building may know of a report on its common parts stands in tables of their own,
 * apart from who filed it, the telephone, the photos and what was said between the two: policies go by rows.
 */
export class Faults1790000000008 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create type fault_state as enum (
        'AWAITING_VERIFICATION', 'VERIFIED', 'ACCEPTED', 'PARTLY_DONE', 'REJECTED', 'DONE', 'PUT_OFF');
      create type common_part as enum ('STAIRCASE', 'LIFT', 'BASEMENT', 'ROOF', 'FACADE', 'SURROUNDINGS', 'OTHER');
      create type fault_author as enum ('RESIDENT', 'OFFICE');

      -- The last number given in a year. A row, not a sequence: a filing that fails gives its number back.
      create table fault_counter (
        cooperative_id uuid not null references cooperative,
        year smallint not null, last integer not null,
        primary key (cooperative_id, year)
      );
      create table fault_report (
        cooperative_id uuid not null,
        id uuid not null,
        number text not null,
        building_id uuid not null, premises_id uuid, common_part common_part,
        category text not null, description text not null,
        state fault_state not null default 'AWAITING_VERIFICATION', state_since date not null,
        filed_on date not null, filed_at timestamptz not null default now(),
        primary key (cooperative_id, id), unique (cooperative_id, number),
        foreign key (cooperative_id, building_id) references building,
        foreign key (cooperative_id, premises_id) references premises,
        check ((premises_id is null) <> (common_part is null))
      );
      create index on fault_report (cooperative_id, building_id, filed_at);
      create index on fault_report (cooperative_id, premises_id) where premises_id is not null;
      create table fault_filing (
        cooperative_id uuid not null,
        fault_id uuid not null, person_id uuid not null, phone text, request_id uuid not null,
        primary key (cooperative_id, fault_id), unique (cooperative_id, person_id, request_id),
        foreign key (cooperative_id, fault_id) references fault_report on delete cascade,
        foreign key (cooperative_id, person_id) references person
      );
      -- What is public everybody sees who sees the report, the rest its filer alone; a resident's word is never public.
      create table fault_event (
        cooperative_id uuid not null,
        id uuid not null, fault_id uuid not null,
        author fault_author not null default 'RESIDENT',
        state fault_state, text text, public boolean not null default false,
        at timestamptz not null default now(), request_id uuid,
        primary key (cooperative_id, id), unique (cooperative_id, fault_id, request_id),
        foreign key (cooperative_id, fault_id) references fault_report on delete cascade,
        check (state is not null or text is not null),
        check (author = 'OFFICE' or (state is null and not public))
      );
      create index on fault_event (cooperative_id, fault_id, at);
      create table fault_photo (
        cooperative_id uuid not null,
        fault_id uuid not null, photo_id uuid not null, position smallint not null,
        primary key (cooperative_id, fault_id, photo_id), unique (cooperative_id, photo_id),
        foreign key (cooperative_id, fault_id) references fault_report on delete cascade,
        foreign key (cooperative_id, photo_id) references photo
      );

      -- A resident's connection files and comments; state, author and what is public are not its to write.
      ${protect('fault_counter', { app: 'select, insert, update', worker: 'select, insert, update' })}
      ${protect('fault_report', {
        app: `select, insert (cooperative_id, id, number, building_id, premises_id, common_part, category, description, state_since, filed_on)`,
        worker: 'select, insert, update (state, state_since)',
      })}
      ${protect('fault_filing', { app: 'select, insert', worker: 'select, insert' })}
      ${protect('fault_event', { app: 'select, insert (cooperative_id, id, fault_id, text, request_id)', worker: 'select, insert' })}
      ${protect('fault_photo', { app: 'select, insert', worker: 'select, insert' })}

      ${residentSees('fault_counter', `exists (select from person p
        where p.cooperative_id = fault_counter.cooperative_id and p.id = current_person())`)}
      ${residentSees('fault_filing', 'person_id = current_person()')}
      ${residentSees('fault_report', `${OWN_FILING('fault_report.id')}
        or exists (select from account_holder h
          join settlement_account a on a.cooperative_id = h.cooperative_id and a.id = h.account_id
          join premises p on p.cooperative_id = a.cooperative_id and p.id = a.premises_id
          where h.cooperative_id = fault_report.cooperative_id and h.person_id = current_person() and ${holdsPlace('h.held_from', 'h.held_to')})
        or exists (select from legal_title t join premises p on p.cooperative_id = t.cooperative_id and p.id = t.premises_id
          where t.cooperative_id = fault_report.cooperative_id and t.person_id = current_person() and ${holdsPlace('t.valid_from', 't.valid_to')})`)}
      ${residentSees('fault_event', `${OWN_FILING('fault_event.fault_id')}
        or (public and exists (select from fault_report r where r.cooperative_id = fault_event.cooperative_id and r.id = fault_event.fault_id))`)}
      ${residentSees('fault_photo', OWN_FILING('fault_photo.fault_id'))}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table fault_photo, fault_event, fault_filing, fault_report, fault_counter cascade;
      drop type fault_author, common_part, fault_state;
    `);
  }
}
