import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, residentSees, staffSees } from './sql.js';

/**
 * A cooperative's own hand on its settings: a draft, what was published when and by whom, and the desk's right to publish.
 * Whatever changes the settings, the database itself keeps the version that came of it.
 */
export class Settings1790000000014 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table cooperative_settings add column revision integer not null default 1 check (revision > 0);

      -- One a cooperative. The version counts every change and never begins anew, so that no two drafts are taken for one; without
      -- settings there is none at the moment.
      create table settings_draft (
        cooperative_id uuid primary key references cooperative on delete cascade,
        version integer not null check (version > 0),
        settings jsonb,
        edited_at timestamptz not null default now(),
        staff_id uuid,
        foreign key (cooperative_id, staff_id) references staff_member
      );
      -- returned_to: the older version that was brought back.
      create table settings_revision (
        cooperative_id uuid not null references cooperative on delete cascade,
        number integer not null check (number > 0),
        settings jsonb not null,
        published_at timestamptz not null,
        staff_id uuid,
        returned_to integer,
        primary key (cooperative_id, number),
        foreign key (cooperative_id, staff_id) references staff_member,
        foreign key (cooperative_id, returned_to) references settings_revision
      );
      ${protect('settings_draft', { desk: 'select, insert, update' })} ${residentSees('settings_draft', 'false')} ${staffSees('settings_draft')}
      ${protect('settings_revision', { desk: 'select, insert', operator: 'insert' })} ${residentSees('settings_revision', 'false')} ${staffSees('settings_revision')}

      grant update (settings, published_at) on cooperative_settings to domownik_desk;
      create policy staff_publishes on cooperative_settings as restrictive for update to domownik_desk
        using (current_staff() is not null) with check (current_staff() is not null);

      insert into settings_revision (cooperative_id, number, settings, published_at)
      select cooperative_id, revision, settings, published_at from cooperative_settings;

      create function number_settings_revision() returns trigger language plpgsql as $$
      begin
        new.revision := old.revision + 1;
        return new;
      end $$;
      create trigger settings_are_numbered before update on cooperative_settings
        for each row execute function number_settings_revision();
      create function keep_settings_revision() returns trigger language plpgsql as $$
      begin
        insert into settings_revision (cooperative_id, number, settings, published_at, staff_id, returned_to)
        values (new.cooperative_id, new.revision, new.settings, new.published_at, current_staff(),
          nullif(current_setting('domownik.returned_to', true), '')::integer);
        return null;
      end $$;
      create trigger settings_are_kept after insert or update on cooperative_settings
        for each row execute function keep_settings_revision();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger settings_are_kept on cooperative_settings;
      drop trigger settings_are_numbered on cooperative_settings;
      drop function keep_settings_revision(), number_settings_revision();
      drop policy staff_publishes on cooperative_settings;
      revoke update (settings, published_at) on cooperative_settings from domownik_desk;
      drop table settings_revision, settings_draft;
      alter table cooperative_settings drop column revision;
    `);
  }
}
