import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './sql.js';

/** The platform's own row among the cooperatives: it has a host, a brand and operators, and no residents. */
const PLATFORM = '00000000-0000-4000-8000-000000000000';

/** What the platform's operators set and see: the floor under every password policy, announcements, and how much is used. */
export class Console1790000000016 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- An operator works for the platform and for no cooperative, whatever code says.
      alter table staff_member add constraint operators_are_the_platforms
        check (('OPERATOR' = any (roles)) = (cooperative_id = '${PLATFORM}'));

      create table platform_setting (
        singleton boolean primary key default true check (singleton),
        password_floor smallint not null default 6 check (password_floor between 6 and 12)
      );
      insert into platform_setting default values;
      ${grant('platform_setting', { app: 'select', desk: 'select', worker: 'select', operator: 'select, update' })}

      create table platform_announcement (
        id uuid primary key default gen_random_uuid(),
        text_pl text not null, text_uk text not null, text_en text not null,
        shown_from timestamptz not null, shown_to timestamptz not null check (shown_to > shown_from),
        made_at timestamptz not null default now(), withdrawn_at timestamptz
      );
      ${grant('platform_announcement', { app: 'select', desk: 'select', worker: 'select', operator: 'select, insert, update' })}

      -- Counts and sizes, measured by the worker within each cooperative: not one of them is about a person.
      create table cooperative_usage (
        cooperative_id uuid primary key references cooperative on delete cascade,
        name text not null, measured_at timestamptz not null default now(),
        premises integer not null, persons integer not null, accounts integer not null,
        logins integer not null, logins_in_use integer not null, sign_ins_week integer not null, staff integer not null,
        last_feed_at timestamptz, feeds_month integer not null, feeds_refused_month integer not null,
        mails_waiting integer not null, mails_failed integer not null, stored_bytes bigint not null
      );
      ${grant('cooperative_usage', { worker: 'select, insert, update', operator: 'select' })}

      grant insert on audit_event to domownik_operator;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      revoke insert on audit_event from domownik_operator;
      drop table cooperative_usage, platform_announcement, platform_setting;
      alter table staff_member drop constraint operators_are_the_platforms;
    `);
  }
}
