import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, residentSees } from './sql.js';

const FED = 'select, insert, update, delete, maintain';

/** Who lives where: districts, buildings, premises, persons, legal titles; and who holds which settlement account. */
export class People1790000000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create type premises_kind as enum ('RESIDENTIAL', 'COMMERCIAL', 'GARAGE', 'PARKING', 'STORAGE');
      create type title_kind as enum ('COOPERATIVE_TENANCY', 'COOPERATIVE_OWNERSHIP', 'SEPARATE_OWNERSHIP', 'LEASE', 'NONE');
      create type contact_kind as enum ('PHONE', 'MOBILE', 'EMAIL', 'FAX');
      create type account_group as enum ('RENT', 'SALES', 'SHARES');
      create type holder_role as enum ('MAIN', 'SPOUSE', 'HEIR', 'PROXY');

      create table district (
        cooperative_id uuid not null references cooperative,
        id uuid not null default gen_random_uuid(),
        key text not null,
        name text not null, address text not null, phone text, email text, hours text,
        primary key (cooperative_id, id), unique (cooperative_id, key)
      );
      create table building (
        cooperative_id uuid not null references cooperative,
        id uuid not null default gen_random_uuid(),
        key text not null,
        district_id uuid, estate text,
        street text not null, number text not null, postcode text not null, city text not null,
        primary key (cooperative_id, id), unique (cooperative_id, key),
        foreign key (cooperative_id, district_id) references district
      );
      create index on building (cooperative_id, district_id);
      create table premises (
        cooperative_id uuid not null references cooperative,
        id uuid not null default gen_random_uuid(),
        key text not null,
        building_id uuid not null, number text not null, staircase text,
        kind premises_kind not null, area_m2 numeric(9,2) not null check (area_m2 > 0),
        floor smallint, rooms smallint, persons_registered smallint,
        primary key (cooperative_id, id), unique (cooperative_id, key),
        foreign key (cooperative_id, building_id) references building
      );
      create index on premises (cooperative_id, building_id);
      create table person (
        cooperative_id uuid not null references cooperative,
        id uuid not null default gen_random_uuid(),
        key text not null,
        first_name text, last_name text not null,
        member_number text, member_since date, correspondence_address text,
        primary key (cooperative_id, id), unique (cooperative_id, key)
      );
      create table contact (
        cooperative_id uuid not null references cooperative,
        person_id uuid not null, kind contact_kind not null, value text not null,
        primary key (cooperative_id, person_id, kind),
        foreign key (cooperative_id, person_id) references person
      );
      create table legal_title (
        cooperative_id uuid not null references cooperative,
        id uuid not null default gen_random_uuid(),
        key text not null,
        premises_id uuid not null, person_id uuid not null, kind title_kind not null,
        valid_from date not null, valid_to date check (valid_to >= valid_from),
        primary key (cooperative_id, id), unique (cooperative_id, key),
        foreign key (cooperative_id, premises_id) references premises,
        foreign key (cooperative_id, person_id) references person
      );
      create index on legal_title (cooperative_id, person_id);
      create index on legal_title (cooperative_id, premises_id);

      create table settlement_account (
        cooperative_id uuid not null references cooperative,
        id uuid not null default gen_random_uuid(),
        key text not null,
        account_group account_group not null, name text not null, premises_id uuid,
        tracks_balance boolean not null, balance_set_on date not null,
        history_from date not null check (extract(day from history_from) = 1),
        opening_balance bigint not null default 0,
        primary key (cooperative_id, id), unique (cooperative_id, key),
        foreign key (cooperative_id, premises_id) references premises
      );
      create index on settlement_account (cooperative_id, premises_id);
      create table account_holder (
        cooperative_id uuid not null references cooperative,
        account_id uuid not null, person_id uuid not null,
        held_from date not null, held_to date check (held_to >= held_from),
        role holder_role not null,
        granted_by_office boolean not null default false,
        primary key (cooperative_id, account_id, person_id, held_from),
        foreign key (cooperative_id, account_id) references settlement_account,
        foreign key (cooperative_id, person_id) references person
      );
      create index on account_holder (cooperative_id, person_id);

      ${protect('district', { app: 'select', worker: FED })}
      ${protect('building', { app: 'select', worker: FED })}
      ${protect('premises', { app: 'select', worker: FED })}
      ${protect('person', { app: 'select', worker: FED })}
      ${protect('contact', { app: 'select', worker: FED })}
      ${protect('legal_title', { app: 'select', worker: FED })}
      ${protect('settlement_account', { app: 'select', worker: FED })}
      ${protect('account_holder', { app: 'select', worker: FED })}

      ${residentSees('person', 'id = current_person()')}
      ${residentSees('contact', 'person_id = current_person()')}
      ${residentSees('legal_title', 'person_id = current_person()')}
      ${residentSees('account_holder', 'person_id = current_person()')}
      ${residentSees(
        'settlement_account',
        `exists (select from account_holder h where h.cooperative_id = settlement_account.cooperative_id
           and h.account_id = settlement_account.id and h.person_id = current_person())`,
      )}
      ${residentSees(
        'premises',
        `exists (select from legal_title t where t.cooperative_id = premises.cooperative_id
           and t.premises_id = premises.id and t.person_id = current_person())
         or exists (select from account_holder h join settlement_account a
             on a.cooperative_id = h.cooperative_id and a.id = h.account_id
           where h.cooperative_id = premises.cooperative_id and a.premises_id = premises.id
             and h.person_id = current_person())`,
      )}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table account_holder, settlement_account, legal_title, contact, person, premises, building, district cascade;
      drop type holder_role, account_group, contact_kind, title_kind, premises_kind;
    `);
  }
}
