import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, residentSees, staffSees } from './sql.js';

const OF_STAFF = ['staff_passkey', 'staff_challenge'];

/** Passkeys of the staff, and what the trail and the list of the staff are searched by, and the mail that has not gone out. */
export class StaffDesk1790000000018 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table staff_passkey (
        cooperative_id uuid not null,
        id uuid not null default gen_random_uuid(),
        staff_id uuid not null,
        name text not null check (length(name) between 1 and 60),
        credential_id bytea not null check (length(credential_id) between 16 and 1023),
        public_key bytea not null, sign_count bigint not null, transports text[] not null,
        created_at timestamptz not null default now(), last_used_at timestamptz,
        primary key (cooperative_id, id), unique (cooperative_id, credential_id),
        foreign key (cooperative_id, staff_id) references staff_member on delete cascade
      );
      create index on staff_passkey (cooperative_id, staff_id);

      -- A question put to an authenticator, by its SHA-256: asked of one session, and answered once.
      create table staff_challenge (
        cooperative_id uuid not null,
        challenge_hash bytea not null check (length(challenge_hash) = 32),
        purpose challenge_purpose not null check (purpose <> 'SIGN_IN'),
        staff_id uuid not null, session_hash bytea not null, expires_at timestamptz not null,
        primary key (cooperative_id, challenge_hash),
        foreign key (cooperative_id, staff_id) references staff_member on delete cascade
      );
      create index on staff_challenge (cooperative_id, expires_at);
      create index on staff_challenge (cooperative_id, staff_id);

      ${OF_STAFF.map((table) => `${protect(table, { desk: 'select, insert, update, delete', worker: 'select, delete' })} ${residentSees(table, 'false')} ${staffSees(table)}`).join('\n')}

      create index staff_by_name on staff_member (cooperative_id, lower(name), id) where removed_at is null;
      create index audit_by_action on audit_event (cooperative_id, action, at, id);
      create index outgoing_mail_unsent on outgoing_mail (cooperative_id, state) where state <> 'SENT';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index outgoing_mail_unsent, audit_by_action, staff_by_name;
      drop table staff_challenge, staff_passkey cascade;
    `);
  }
}
