import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, residentSees, staffSees } from './sql.js';

/** What the office may read as it stands; secrets (hashes, what is sealed) are left out column by column below. */
const READ = [
  'person', 'contact', 'legal_title', 'premises', 'settlement_account', 'account_holder', 'ledger_entry', 'account_month',
  'account_balance', 'account_mark', 'virtual_account', 'document', 'forecast', 'repayment_agreement', 'charge_line',
  'meter', 'reading_document', 'reading', 'reading_report', 'premises_consumption', 'building_consumption', 'utility_settlement',
  'utility_settlement_line', 'feed_batch', 'building', 'district', 'photo', 'notification_choice',
  'person_preference', 'contact_change', 'fault_counter', 'fault_report', 'fault_filing', 'fault_event', 'fault_photo',
  'notice', 'notice_attachment', 'notice_read', 'notice_mail', 'letter', 'letter_read', 'letter_mail',
];
const READ_IN_PART = {
  login: 'cooperative_id, id, person_id, identifier, password_set_at, start_password_expires_at, created_at',
  session: 'cooperative_id, id, login_id, person_id, device, created_at, last_seen_at, expires_at',
  outgoing_mail: 'cooperative_id, id, person_id, topic, recipient, language, subject, state, attempts, last_error, queued_at, sent_at',
};
const OF_STAFF = ['staff_member', 'staff_session', 'staff_link', 'staff_recovery_code'];

/**
 * The office's own people: who they are, how they prove it, and a fifth login of the database for them, domownik_desk,
 * which sees a cooperative's rows only while a member of staff is named. No resident's request ever runs under it.
 */
export class Staff1790000000011 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function current_staff() returns uuid language sql stable parallel safe
        return nullif(current_setting('domownik.staff_id', true), '')::uuid;

      create type staff_role as enum ('CLERK', 'DISPATCHER', 'EDITOR', 'ADMIN', 'OPERATOR');
      create type staff_stage as enum ('SECOND_FACTOR', 'ENROL', 'FULL');
      create type staff_link_purpose as enum ('INVITATION', 'RESET');

      -- totp_secret is sealed; totp_last_step is the last step whose code was taken, so that none is taken twice (RFC 6238, 5.2).
      create table staff_member (
        cooperative_id uuid not null references cooperative,
        id uuid not null default gen_random_uuid(),
        email text not null check (email = lower(email)), name text not null,
        roles staff_role[] not null check (cardinality(roles) > 0),
        district_id uuid,
        password_hash text, password_set_at timestamptz,
        totp_secret bytea, totp_last_step bigint not null default 0, totp_confirmed_at timestamptz,
        created_at timestamptz not null default now(), removed_at timestamptz,
        primary key (cooperative_id, id),
        foreign key (cooperative_id, district_id) references district
      );
      create unique index staff_email on staff_member (cooperative_id, email) where removed_at is null;
      create table staff_session (
        cooperative_id uuid not null,
        token_hash bytea not null check (length(token_hash) = 32),
        id uuid not null default gen_random_uuid(),
        staff_id uuid not null, host text not null, device text not null, stage staff_stage not null,
        created_at timestamptz not null default now(), last_seen_at timestamptz not null default now(),
        expires_at timestamptz not null,
        primary key (cooperative_id, token_hash), unique (cooperative_id, id),
        foreign key (cooperative_id, staff_id) references staff_member on delete cascade
      );
      create index on staff_session (cooperative_id, staff_id);
      create table staff_link (
        cooperative_id uuid not null,
        token_hash bytea not null check (length(token_hash) = 32),
        staff_id uuid not null, purpose staff_link_purpose not null, expires_at timestamptz not null,
        primary key (cooperative_id, token_hash), unique (cooperative_id, staff_id, purpose),
        foreign key (cooperative_id, staff_id) references staff_member on delete cascade
      );
      create table staff_recovery_code (
        cooperative_id uuid not null,
        staff_id uuid not null, code_hash text not null,
        primary key (cooperative_id, staff_id, code_hash),
        foreign key (cooperative_id, staff_id) references staff_member on delete cascade
      );
      ${OF_STAFF.map((table) => `${protect(table, { desk: 'select, insert, update, delete', worker: 'select, delete' })} ${residentSees(table, 'false')}`).join('\n')}
      revoke delete on staff_member from domownik_desk, domownik_worker;
      grant insert on staff_member, staff_link to domownik_worker;
      grant update on staff_member, staff_link to domownik_worker;

      -- Whoever of the staff acts stands in the trail by the database's own doing.
      alter table audit_event add column staff_id uuid default current_staff();
      create index on audit_event (cooperative_id, staff_id, at) where staff_id is not null;

      ${READ.map((table) => `grant select on ${table} to domownik_desk; ${staffSees(table)}`).join('\n')}
      ${Object.entries(READ_IN_PART).map(([table, columns]) => `grant select (${columns}) on ${table} to domownik_desk;`).join('\n')}
      ${['login', 'session'].map(staffSees).join('\n')}
      create policy staff_reads on outgoing_mail as restrictive for select to domownik_desk using (current_staff() is not null);
      -- A sign-in that failed is written before anybody is named, and names nobody.
      create policy staff_reads on audit_event as restrictive for select to domownik_desk
        using (current_staff() is not null or (staff_id is null and person_id is null));
      grant select on audit_event to domownik_desk;
      grant select on cooperative_settings to domownik_desk;
      grant insert on audit_event, outgoing_mail to domownik_desk;
      grant select on cooperative, cooperative_domain to domownik_desk;
      grant execute on function enqueue(text, jsonb, timestamptz, text) to domownik_desk;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy staff_reads on outgoing_mail;
      drop policy staff_reads on audit_event;
      ${[...READ, 'login', 'session'].map((table) => `drop policy staff_wall on ${table};`).join('\n')}
      revoke execute on function enqueue(text, jsonb, timestamptz, text) from domownik_desk;
      revoke all on ${[...READ, ...Object.keys(READ_IN_PART), 'audit_event', 'cooperative_settings', 'cooperative', 'cooperative_domain'].join(', ')} from domownik_desk;
      alter table audit_event drop column staff_id;
      drop table staff_recovery_code, staff_link, staff_session, staff_member cascade;
      drop type staff_link_purpose, staff_stage, staff_role;
      drop function current_staff();
    `);
  }
}
