import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, residentSees } from './sql.js';

const OWN = 'person_id = current_person()';

/** What residents decide for themselves: how they are reached, what they are told by e-mail, in which language. */
export class Account1790000000010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create type notification_topic as enum ('NOTICES', 'LETTERS', 'FAULTS', 'READINGS');
      create type contact_change_state as enum (
        'PENDING_CONFIRMATION', 'CHANGED', 'CANCELLED', 'REPLACED', 'TAKEN_OVER', 'OVERRULED');

      -- Whoever has not chosen is told of what came of their own reports, and of nothing else.
      create function email_by_default(topic notification_topic) returns boolean language sql immutable parallel safe
        return topic in ('FAULTS', 'READINGS');

      create table notification_choice (
        cooperative_id uuid not null,
        person_id uuid not null, topic notification_topic not null, by_email boolean not null,
        primary key (cooperative_id, person_id, topic),
        foreign key (cooperative_id, person_id) references person
      );
      create table person_preference (
        cooperative_id uuid not null,
        person_id uuid not null, language text not null check (language in ('pl', 'uk', 'en')),
        primary key (cooperative_id, person_id),
        foreign key (cooperative_id, person_id) references person
      );

      -- How numbers and addresses are compared: an office writes '22 555 00 00' where a resident wrote '+48 225550000'.
      create function contact_key(kind contact_kind, value text) returns text language sql immutable parallel safe
        return case kind when 'EMAIL' then lower(trim(value))
          else regexp_replace(regexp_replace(regexp_replace(value, '[^0-9]', '', 'g'), '^00', ''), '^48(?=[0-9]{9}$)', '') end;

      -- office_value is what the accounting program had when the resident began to differ from it.
      create table contact_change (
        cooperative_id uuid not null,
        id uuid not null default gen_random_uuid(),
        person_id uuid not null, kind contact_kind not null,
        old_value text, office_value text, new_value text,
        state contact_change_state not null,
        at timestamptz not null default now(), decided_at timestamptz, exported_at timestamptz,
        changed_by uuid not null,
        primary key (cooperative_id, id),
        foreign key (cooperative_id, person_id) references person,
        foreign key (cooperative_id, changed_by) references person,
        check (state <> 'PENDING_CONFIRMATION' or (kind = 'EMAIL' and new_value is not null))
      );
      create index on contact_change (cooperative_id, person_id, at);
      create unique index one_pending on contact_change (cooperative_id, person_id, kind) where state = 'PENDING_CONFIRMATION';
      create unique index one_in_force on contact_change (cooperative_id, person_id, kind) where state = 'CHANGED';
      create index to_export on contact_change (cooperative_id, at) where state = 'CHANGED' and exported_at is null;

      -- Apart from the change, because a visitor's connection must find it: it holds a hash and ids, and no address.
      create table contact_confirmation (
        cooperative_id uuid not null,
        token_hash bytea not null check (length(token_hash) = 32),
        change_id uuid not null, person_id uuid not null,
        sent_at timestamptz not null default now(), expires_at timestamptz not null,
        primary key (cooperative_id, token_hash),
        unique (cooperative_id, change_id),
        foreign key (cooperative_id, change_id) references contact_change on delete cascade,
        foreign key (cooperative_id, person_id) references person
      );

      -- Names a session to its owner; the hash of its secret stays with the server.
      alter table session add column id uuid not null default gen_random_uuid();
      alter table session add unique (cooperative_id, id);

      grant insert, update, delete on contact to domownik_app;
      -- What was written to somebody belongs into the copy of their data; its content does not stay.
      grant select (cooperative_id, person_id, topic, recipient, subject, state, queued_at, sent_at) on outgoing_mail to domownik_app;
      create policy resident_reads on outgoing_mail as restrictive for select to domownik_app using (${OWN});
      ${protect('notification_choice', { app: 'select, insert, update', worker: 'select, delete' })}
      ${protect('person_preference', { app: 'select, insert, update', worker: 'select, delete' })}
      ${protect('contact_change', { app: 'select, insert, update', worker: 'select, insert, update, delete' })}
      ${protect('contact_confirmation', { app: 'select, insert, delete', worker: 'select, delete' })}
      ${['notification_choice', 'person_preference', 'contact_change'].map((table) => residentSees(table, OWN)).join('\n')}
      ${residentSees('contact_confirmation', `current_person() is null or ${OWN}`)}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy resident_reads on outgoing_mail;
      revoke select (cooperative_id, person_id, topic, recipient, subject, state, queued_at, sent_at) on outgoing_mail from domownik_app;
      revoke insert, update, delete on contact from domownik_app;
      alter table session drop column id;
      drop table contact_confirmation, contact_change, person_preference, notification_choice cascade;
      drop function contact_key(contact_kind, text), email_by_default(notification_topic);
      drop type contact_change_state, notification_topic;
    `);
  }
}
