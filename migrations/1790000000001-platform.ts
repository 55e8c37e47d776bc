import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant, protect } from './sql.js';

/** Cooperatives, their hosts and settings, and the two settings of a transaction on which every policy rests. */
export class Platform1790000000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create extension if not exists pg_trgm;
      create extension if not exists unaccent;

      -- Set local to a transaction by the scoped door; empty or absent means that nothing is visible.
      create function current_cooperative() returns uuid language sql stable parallel safe
        return nullif(current_setting('domownik.cooperative_id', true), '')::uuid;
      create function current_person() returns uuid language sql stable parallel safe
        return nullif(current_setting('domownik.person_id', true), '')::uuid;

      create type exclusion_class as enum ('NONE', 'COURT', 'INVOICE');
      create type medium as enum ('COLD_WATER', 'HOT_WATER', 'HEAT', 'GAS', 'POWER');

      create table cooperative (
        id uuid primary key default gen_random_uuid(),
        slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,40}$'),
        suspended_at timestamptz,
        created_at timestamptz not null default now()
      );
      ${grant('cooperative', { app: 'select', worker: 'select', operator: 'select, insert, update' })}

      -- A host is unique in the whole platform: it alone decides which cooperative answers.
      create table cooperative_domain (
        host text primary key check (host = lower(host) and host !~ '[:/ ]'),
        cooperative_id uuid not null references cooperative on delete cascade
      );
      ${grant('cooperative_domain', { app: 'select', worker: 'select', operator: 'select, insert, update, delete' })}

      create table cooperative_settings (
        cooperative_id uuid primary key references cooperative on delete cascade,
        settings jsonb not null,
        published_at timestamptz not null default now()
      );
      ${protect('cooperative_settings', { app: 'select', worker: 'select', operator: 'select, insert' })}

      -- Owned by rate-limiter-flexible; its keys carry the cooperative and a hash, never a name.
      create table rate_limit (key varchar(255) primary key, points integer not null default 0, expire bigint);
      ${grant('rate_limit', { app: 'select, insert, update, delete' })}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table rate_limit, cooperative_settings, cooperative_domain, cooperative;
      drop type medium, exclusion_class;
      drop function current_person(), current_cooperative();
    `);
  }
}
