import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, residentSees } from './sql.js';

const FED = 'select, insert, update, delete, maintain';
const MONTH = 'month date not null check (extract(day from month) = 1)';

/** True where the viewer holds an account of the premises from the one day to the other. */
const heldPremises = (table: string, premises: string, from: string, to: string) => `
  exists (select from account_holder h join settlement_account a on a.cooperative_id = h.cooperative_id and a.id = h.account_id
    where h.cooperative_id = ${table}.cooperative_id and a.premises_id = ${premises} and h.person_id = current_person()
      and ${from} >= h.held_from and (h.held_to is null or ${to} <= h.held_to))`;

/** What residents report of their meters; and what premises and buildings used month by month, kept by the feed. */
export class ReadingReports1790000000007 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create type report_state as enum ('SENT', 'REPLACED', 'ACCEPTED', 'REFUSED');

      create table reading_report (
        cooperative_id uuid not null,
        id uuid not null default gen_random_uuid(),
        meter_id uuid not null, person_id uuid not null, request_id uuid not null,
        read_on date not null, value numeric(14,3) not null check (value >= 0), photo_id uuid,
        previous_on date, previous_value numeric(14,3), consumption numeric(14,3),
        rolled_over boolean not null, confirmed_unusual boolean not null,
        state report_state not null default 'SENT', reported_at timestamptz not null default now(),
        decided_at timestamptz, reason text,
        primary key (cooperative_id, id), unique (cooperative_id, person_id, request_id),
        foreign key (cooperative_id, meter_id) references meter,
        foreign key (cooperative_id, person_id) references person,
        foreign key (cooperative_id, photo_id) references photo,
        check ((state in ('ACCEPTED', 'REFUSED')) = (decided_at is not null)),
        check (state <> 'REFUSED' or reason is not null)
      );
      create index on reading_report (cooperative_id, meter_id, reported_at);

      -- Whole months between readings, spread by days; 'rests_from' and 'rests_to' are the readings that a month rests
      -- on, so that nobody reads out of it what another holder of the premises used.
      create table premises_consumption (
        cooperative_id uuid not null,
        premises_id uuid not null, medium medium not null, unit text not null, ${MONTH},
        amount numeric(14,3) not null, rests_from date not null, rests_to date not null,
        primary key (cooperative_id, premises_id, medium, unit, month),
        foreign key (cooperative_id, premises_id) references premises
      );

      -- Of six premises and more: whoever takes their own out of a sum is left with five others at least.
      create table building_consumption (
        cooperative_id uuid not null,
        building_id uuid not null, premises_kind premises_kind not null, medium medium not null, unit text not null, ${MONTH},
        premises_count integer not null check (premises_count >= 6), total numeric(16,3) not null,
        primary key (cooperative_id, building_id, premises_kind, medium, unit, month),
        foreign key (cooperative_id, building_id) references building
      );

      ${protect('reading_report', { app: 'select, insert, update (state)', worker: 'select, insert, update' })}
      ${protect('premises_consumption', { app: 'select', worker: FED })}
      ${protect('building_consumption', { app: 'select', worker: FED })}

      ${residentSees('reading_report', `exists (select from meter m
        where m.cooperative_id = reading_report.cooperative_id and m.id = reading_report.meter_id
          and ${heldPremises('reading_report', 'm.premises_id', 'reading_report.read_on', 'reading_report.read_on')})`)}
      create policy own_insert on reading_report as restrictive for insert to domownik_app
        with check (person_id = current_person() and state = 'SENT');
      create policy own_update on reading_report as restrictive for update to domownik_app
        using (person_id = current_person() and state = 'SENT') with check (state = 'REPLACED');
      ${residentSees('premises_consumption', heldPremises('premises_consumption', 'premises_consumption.premises_id',
        'premises_consumption.rests_from', 'premises_consumption.rests_to'))}
      ${residentSees('building_consumption', `(select count(*) from premises p
        where p.cooperative_id = building_consumption.cooperative_id and p.building_id = building_consumption.building_id
          and p.kind = building_consumption.premises_kind) between 1 and premises_count - 5`)}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table building_consumption, premises_consumption, reading_report; drop type report_state');
  }
}
