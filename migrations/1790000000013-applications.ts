import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, residentSees, staffSees } from './sql.js';

// Before sign-in nobody is the viewer, and what a link opens must be found; afterwards only the viewer's own rows are there.
const OWN_OR_NOBODY_YET = 'current_person() is null or person_id = current_person()';

const DESK_TABLES = ['application', 'application_check', 'application_counter', 'initial_credential', 'terms_acceptance'];

const shown = `published_at is not null and visible_from <= current_day() and coalesce(visible_to, 'infinity') >= current_day()`;
const audience = `case audience
  when 'ALL' then exists (select from person where person.cooperative_id = current_cooperative() and person.id = current_person())
  when 'ESTATE' then estate in (select v.estate from viewer_places() v)
  when 'BUILDING' then building_id in (select v.building_id from viewer_places() v)
  when 'STAIRCASE' then (building_id, staircase) in (select v.building_id, v.staircase from viewer_places() v)
  when 'PERSON' then person_id = current_person() end`;

/** Accounts by application: the applications and the office's checks of them, terms accepted, initial credentials as the way back; public notices. */
export class Applications1790000000013 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create type application_state as enum ('UNCONFIRMED', 'SENT', 'RECEIVED', 'ACTIVATED', 'REFUSED');
      create type application_check_kind as enum ('IDENTITY', 'SIGNATURE', 'TITLE');
      create type application_document as enum ('ID_CARD', 'PASSPORT', 'DRIVING_LICENCE', 'RESIDENCE_CARD', 'OTHER');
      create type application_link_purpose as enum ('CONFIRMATION', 'STATUS');

      create table application_counter (
        cooperative_id uuid not null references cooperative,
        year smallint not null, last integer not null,
        primary key (cooperative_id, year)
      );
      -- number comes with the confirmation, so that forms that nobody confirms use none up. queue_rank and queue_place
      -- are the office's order: what was received by the day it is due, then what was sent, then the decided, newest first.
      create table application (
        cooperative_id uuid not null references cooperative,
        id uuid not null default gen_random_uuid(),
        request_id uuid not null,
        number text,
        state application_state not null default 'UNCONFIRMED',
        revision integer not null default 0,
        first_name text not null, last_name text not null,
        address text not null, flat text not null, postcode text not null, city text not null,
        building_id uuid, district_id uuid,
        email text not null, phone text, language text not null,
        terms_version text,
        words text not null,
        submitted_at timestamptz not null default now(),
        sent_on date, received_on date, due_on date, decided_on date,
        paper_sent_at timestamptz,
        refusal_reason text,
        person_id uuid,
        queue_rank smallint not null generated always as (
          case state when 'RECEIVED' then 0 when 'SENT' then 1 else 2 end) stored,
        queue_place integer not null generated always as (
          case state when 'RECEIVED' then due_on - date '2000-01-01' when 'SENT' then sent_on - date '2000-01-01'
            when 'UNCONFIRMED' then 0 else date '2000-01-01' - decided_on end) stored,
        primary key (cooperative_id, id),
        unique (cooperative_id, request_id), unique (cooperative_id, number),
        foreign key (cooperative_id, building_id) references building,
        foreign key (cooperative_id, district_id) references district,
        foreign key (cooperative_id, person_id) references person,
        check (state = 'UNCONFIRMED' or number is not null and sent_on is not null),
        check (state <> 'RECEIVED' or received_on is not null and due_on is not null),
        check (state not in ('ACTIVATED', 'REFUSED') or decided_on is not null),
        check (state <> 'REFUSED' or refusal_reason is not null),
        check (state <> 'ACTIVATED' or person_id is not null)
      );
      create index on application (cooperative_id, queue_rank, queue_place, id) where state <> 'UNCONFIRMED';
      create index on application (cooperative_id, state, queue_place, id);
      create index on application (cooperative_id, district_id, queue_rank, queue_place, id);
      create index on application (cooperative_id, person_id) where person_id is not null;
      create index on application (cooperative_id, building_id);

      -- Of a document the kind alone is kept, never its number.
      create table application_check (
        cooperative_id uuid not null,
        application_id uuid not null, kind application_check_kind not null,
        document application_document, person_id uuid, premises_id uuid,
        staff_id uuid not null default current_staff(), at timestamptz not null default now(),
        primary key (cooperative_id, application_id, kind),
        foreign key (cooperative_id, application_id) references application on delete cascade,
        foreign key (cooperative_id, person_id) references person,
        foreign key (cooperative_id, premises_id) references premises,
        foreign key (cooperative_id, staff_id) references staff_member,
        check ((kind = 'IDENTITY') = (document is not null)),
        check ((kind = 'TITLE') = (person_id is not null and premises_id is not null))
      );
      create index on application_check (cooperative_id, person_id) where person_id is not null;
      create index on application_check (cooperative_id, premises_id) where premises_id is not null;

      -- A link out of a mail: the row holds its hash.
      create table application_link (
        cooperative_id uuid not null,
        token_hash bytea not null check (length(token_hash) = 32),
        application_id uuid not null, purpose application_link_purpose not null, expires_at timestamptz not null,
        primary key (cooperative_id, token_hash), unique (cooperative_id, application_id, purpose),
        foreign key (cooperative_id, application_id) references application on delete cascade
      );

      -- The password that came with the activation, which opens nothing but the way to a new one; email is where that way leads.
      create table initial_credential (
        cooperative_id uuid not null,
        login_id uuid not null, person_id uuid not null,
        password_hash text not null, email text not null, issued_at timestamptz not null default now(),
        primary key (cooperative_id, login_id),
        foreign key (cooperative_id, login_id) references login on delete cascade,
        foreign key (cooperative_id, person_id) references person
      );
      create index on initial_credential (cooperative_id, person_id);
      create table recovery_link (
        cooperative_id uuid not null,
        token_hash bytea not null check (length(token_hash) = 32),
        login_id uuid not null, person_id uuid not null, expires_at timestamptz not null,
        primary key (cooperative_id, token_hash), unique (cooperative_id, login_id),
        foreign key (cooperative_id, login_id) references login on delete cascade,
        foreign key (cooperative_id, person_id) references person
      );
      create index on recovery_link (cooperative_id, person_id);

      create table terms_acceptance (
        cooperative_id uuid not null,
        person_id uuid not null, version text not null, accepted_at timestamptz not null default now(),
        primary key (cooperative_id, person_id, version),
        foreign key (cooperative_id, person_id) references person
      );

      ${protect('application_counter', { app: 'select, insert, update', desk: 'select' })}
      ${protect('application', { app: 'select, insert, update (state, number, sent_on, district_id)', desk: 'select', worker: 'select, insert, update (paper_sent_at), delete' })}
      ${protect('application_check', { desk: 'select, insert, update, delete', worker: 'select, insert' })}
      ${protect('application_link', { app: 'select, insert, delete', worker: 'select, insert, update, delete' })}
      ${protect('initial_credential', { app: 'select', desk: 'insert, update', worker: 'select, insert, update' })}
      ${protect('recovery_link', { app: 'select, delete', worker: 'select, insert, update, delete' })}
      ${protect('terms_acceptance', { app: 'select, insert', desk: 'select', worker: 'select, insert' })}
      grant select, insert, update on application_counter to domownik_worker;
      grant select (cooperative_id, login_id, person_id, email, issued_at) on initial_credential to domownik_desk;
      grant update (state, revision, received_on, due_on, decided_on, district_id, refusal_reason, person_id) on application to domownik_desk;
      ${residentSees('application_counter', 'current_person() is null')}
      ${residentSees('application', OWN_OR_NOBODY_YET)}
      ${residentSees('application_check', 'false')}
      ${residentSees('application_link', 'current_person() is null')}
      ${residentSees('initial_credential', OWN_OR_NOBODY_YET)}
      ${residentSees('recovery_link', OWN_OR_NOBODY_YET)}
      ${residentSees('terms_acceptance', OWN_OR_NOBODY_YET)}
      ${DESK_TABLES.map(staffSees).join('\n')}

      -- What an activation writes beside the application: the account, its e-mail address, the end of older sessions.
      grant insert, update (password_hash, password_set_at, start_password_expires_at) on login to domownik_desk;
      grant delete on session to domownik_desk;
      grant insert, update on contact to domownik_desk;
      grant insert, update (state, decided_at) on contact_change to domownik_desk;

      -- The history of an application is the trail.
      create index audit_of_application on audit_event (cooperative_id, (details->>'application'), at) where details ? 'application';

      alter table notice add column public boolean not null default false;
      alter table notice add check (not public or audience = 'ALL');
      create index public_notice on notice (cooperative_id, pinned desc, visible_from desc, published_at desc, id desc) where public;
      alter policy resident_wall on notice using (${shown} and (public and current_person() is null or ${audience}));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter policy resident_wall on notice using (${shown} and ${audience});
      alter table notice drop column public;
      drop index audit_of_application;
      revoke insert, update (state, decided_at) on contact_change from domownik_desk;
      revoke insert, update on contact from domownik_desk;
      revoke delete on session from domownik_desk;
      revoke insert, update (password_hash, password_set_at, start_password_expires_at) on login from domownik_desk;
      drop table terms_acceptance, recovery_link, initial_credential, application_link, application_check, application, application_counter cascade;
      drop type application_link_purpose, application_document, application_check_kind, application_state;
    `);
  }
}
