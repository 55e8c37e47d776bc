import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, residentSees } from './sql.js';

// Before sign-in nobody is the viewer, and the login must be found; afterwards only the viewer's own rows are there.
const OWN_OR_NOBODY_YET = 'current_person() is null or person_id = current_person()';

/** Logins, sessions, known devices, and the trail of what people did. */
export class Access1790000000005 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- start_password_expires_at is set while the password is a start password: it opens only 'set your password'.
      create table login (
        cooperative_id uuid not null references cooperative,
        id uuid not null default gen_random_uuid(),
        person_id uuid not null,
        identifier text not null check (identifier = lower(identifier)),
        password_hash text not null, password_set_at timestamptz not null default now(),
        start_password_expires_at timestamptz,
        created_at timestamptz not null default now(),
        primary key (cooperative_id, id),
        unique (cooperative_id, identifier), unique (cooperative_id, person_id),
        foreign key (cooperative_id, person_id) references person
      );
      create table session (
        cooperative_id uuid not null references cooperative,
        token_hash bytea not null check (length(token_hash) = 32),
        login_id uuid not null, person_id uuid not null,
        host text not null, device text not null,
        created_at timestamptz not null default now(), last_seen_at timestamptz not null default now(),
        expires_at timestamptz not null,
        primary key (cooperative_id, token_hash),
        foreign key (cooperative_id, login_id) references login on delete cascade,
        foreign key (cooperative_id, person_id) references person
      );
      create index on session (cooperative_id, login_id);
      create table known_device (
        cooperative_id uuid not null references cooperative,
        token_hash bytea not null check (length(token_hash) = 32),
        login_id uuid not null, person_id uuid not null,
        last_seen_at timestamptz not null default now(),
        primary key (cooperative_id, token_hash, login_id),
        foreign key (cooperative_id, login_id) references login on delete cascade,
        foreign key (cooperative_id, person_id) references person
      );
      -- Append-only: no role but the owner of the table may change or delete a row. Ids only, never a secret.
      create table audit_event (
        cooperative_id uuid not null references cooperative,
        id uuid not null default gen_random_uuid(),
        at timestamptz not null default now(),
        action text not null, person_id uuid, details jsonb not null default '{}', address inet,
        primary key (cooperative_id, id)
      );
      create index on audit_event (cooperative_id, at);
      create index on audit_event (cooperative_id, person_id, at);

      ${protect('login', { app: 'select, update', worker: 'select, insert, update' })}
      ${protect('session', { app: 'select, insert, update, delete', worker: 'select, delete' })}
      ${protect('known_device', { app: 'select, insert, update, delete', worker: 'select, delete' })}
      ${protect('audit_event', { app: 'select, insert', worker: 'select, insert' })}

      ${residentSees('login', OWN_OR_NOBODY_YET)}
      ${residentSees('session', OWN_OR_NOBODY_YET)}
      ${residentSees('known_device', OWN_OR_NOBODY_YET)}
      ${residentSees('audit_event', OWN_OR_NOBODY_YET)}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table audit_event, known_device, session, login cascade;');
  }
}
