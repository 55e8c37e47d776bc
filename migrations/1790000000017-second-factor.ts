import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, residentSees } from './sql.js';

const OWN = 'person_id = current_person()';

/** What a resident proves beside the password, or instead of it; and what was told of suspicious sign-ins. */
export class SecondFactor1790000000017 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Such a session has proved a password and opens nothing but the proof of the second factor.
      alter table session add column awaits_second_factor boolean not null default false;
      alter table login add column lock_out_told_at timestamptz;

      -- One application that shows one-time codes a login. secret is sealed; last_step is the step accepted last.
      create table totp_factor (
        cooperative_id uuid not null references cooperative,
        id uuid not null,
        login_id uuid not null, person_id uuid not null,
        name text not null check (length(name) between 1 and 60),
        secret bytea not null, last_step bigint,
        created_at timestamptz not null default now(), confirmed_at timestamptz, last_used_at timestamptz,
        primary key (cooperative_id, id),
        unique (cooperative_id, login_id),
        foreign key (cooperative_id, login_id) references login on delete cascade,
        foreign key (cooperative_id, person_id) references person
      );

      create table passkey (
        cooperative_id uuid not null references cooperative,
        id uuid not null default gen_random_uuid(),
        login_id uuid not null, person_id uuid not null,
        name text not null check (length(name) between 1 and 60),
        credential_id bytea not null check (length(credential_id) between 16 and 1023),
        public_key bytea not null, sign_count bigint not null, transports text[] not null,
        created_at timestamptz not null default now(), last_used_at timestamptz,
        primary key (cooperative_id, id),
        unique (cooperative_id, credential_id),
        foreign key (cooperative_id, login_id) references login on delete cascade,
        foreign key (cooperative_id, person_id) references person
      );
      create index on passkey (cooperative_id, login_id);

      -- A used code's row is gone.
      create table recovery_code (
        cooperative_id uuid not null references cooperative,
        login_id uuid not null, hash text not null, person_id uuid not null,
        primary key (cooperative_id, login_id, hash),
        foreign key (cooperative_id, login_id) references login on delete cascade,
        foreign key (cooperative_id, person_id) references person
      );

      -- A question put to an authenticator, by its SHA-256; asked once, answered once. Of a sign-in without a password
      -- nobody knows yet whose it is.
      create type challenge_purpose as enum ('REGISTER', 'SECOND_FACTOR', 'SIGN_IN');
      create table webauthn_challenge (
        cooperative_id uuid not null references cooperative,
        challenge_hash bytea not null check (length(challenge_hash) = 32),
        purpose challenge_purpose not null,
        session_hash bytea, person_id uuid,
        expires_at timestamptz not null,
        primary key (cooperative_id, challenge_hash),
        foreign key (cooperative_id, person_id) references person,
        check ((purpose = 'SIGN_IN') = (person_id is null) and (person_id is null) = (session_hash is null))
      );
      create index on webauthn_challenge (cooperative_id, expires_at);

      ${protect('totp_factor', { app: 'select, insert, update, delete', worker: 'select, delete' })}
      ${protect('passkey', { app: 'select, insert, update (sign_count, last_used_at), delete', worker: 'select, delete' })}
      ${protect('recovery_code', { app: 'select, insert, delete', worker: 'select, delete' })}
      ${protect('webauthn_challenge', { app: 'select, insert, delete', worker: 'select, delete' })}
      ${['totp_factor', 'recovery_code'].map((table) => residentSees(table, OWN)).join('\n')}
      ${residentSees('passkey', `current_person() is null or ${OWN}`)}
      ${residentSees('webauthn_challenge', `current_person() is null or person_id is null or ${OWN}`)}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table webauthn_challenge, recovery_code, passkey, totp_factor cascade;
      drop type challenge_purpose;
      alter table login drop column lock_out_told_at;
      delete from session where awaits_second_factor;
      alter table session drop column awaits_second_factor;
    `);
  }
}
