import type { MigrationInterface, QueryRunner } from 'typeorm';
import { heldAccount, protect, residentSees } from './sql.js';

const FED = 'select, insert, update, delete, maintain';

/** True where the viewer holds an account of the premises on the day named. */
const heldPremises = (table: string, premises: string, from: string, to: string) => `
  exists (select from account_holder h join settlement_account a on a.cooperative_id = h.cooperative_id and a.id = h.account_id
    where h.cooperative_id = ${table}.cooperative_id and a.premises_id = ${premises} and h.person_id = current_person()
      and ${to} >= h.held_from and (h.held_to is null or ${from} <= h.held_to))`;

/** Utility meters, readings and settlements; letters of the board; the batches by which all of it came. */
export class Media1790000000004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create type reading_kind as enum ('ACTUAL', 'ESTIMATED', 'SELF_REPORTED');
      create type batch_state as enum ('APPLIED', 'REFUSED');

      create table meter (
        cooperative_id uuid not null,
        id uuid not null default gen_random_uuid(),
        key text not null, premises_id uuid not null, medium medium not null, location text,
        serial text not null, unit text not null, installed_on date not null, removed_on date,
        primary key (cooperative_id, id), unique (cooperative_id, key),
        foreign key (cooperative_id, premises_id) references premises
      );
      create index on meter (cooperative_id, premises_id);
      create table reading_document (
        cooperative_id uuid not null,
        id uuid not null default gen_random_uuid(),
        key text not null, premises_id uuid not null, medium medium not null, number text not null, read_on date not null,
        primary key (cooperative_id, id), unique (cooperative_id, key),
        foreign key (cooperative_id, premises_id) references premises
      );
      create index on reading_document (cooperative_id, premises_id);
      create table reading (
        cooperative_id uuid not null,
        id uuid not null default gen_random_uuid(),
        key text not null, meter_id uuid not null, document_id uuid,
        read_on date not null, value numeric(14,3) not null check (value >= 0), kind reading_kind not null,
        primary key (cooperative_id, id), unique (cooperative_id, key),
        foreign key (cooperative_id, meter_id) references meter,
        foreign key (cooperative_id, document_id) references reading_document
      );
      create index on reading (cooperative_id, meter_id, read_on);
      create index on reading (cooperative_id, document_id);
      create table utility_settlement (
        cooperative_id uuid not null,
        id uuid not null default gen_random_uuid(),
        key text not null, account_id uuid not null, medium medium not null, number text not null, issued_on date not null,
        period_from date not null, period_to date not null check (period_to >= period_from),
        advances bigint not null, cost bigint not null,
        primary key (cooperative_id, id), unique (cooperative_id, key),
        foreign key (cooperative_id, account_id) references settlement_account on delete cascade
      );
      create index on utility_settlement (cooperative_id, account_id);
      create table utility_settlement_line (
        cooperative_id uuid not null,
        settlement_id uuid not null, position smallint not null,
        name text not null, quantity numeric(14,4) not null, unit text not null, rate numeric(14,4) not null, amount bigint not null,
        primary key (cooperative_id, settlement_id, position),
        foreign key (cooperative_id, settlement_id) references utility_settlement on delete cascade
      );
      create table letter (
        cooperative_id uuid not null,
        id uuid not null default gen_random_uuid(),
        key text not null, person_id uuid not null, issued_on date not null, case_number text, subject text not null, body text not null,
        primary key (cooperative_id, id), unique (cooperative_id, key),
        foreign key (cooperative_id, person_id) references person
      );
      create index on letter (cooperative_id, person_id);
      create table feed_batch (
        cooperative_id uuid not null references cooperative,
        id uuid not null default gen_random_uuid(),
        source text not null, as_of timestamptz not null, state batch_state not null,
        received_at timestamptz not null default now(), summary jsonb not null,
        primary key (cooperative_id, id)
      );
      create index on feed_batch (cooperative_id, received_at);

      ${['meter', 'reading_document', 'reading', 'utility_settlement', 'utility_settlement_line', 'letter']
        .map((table) => protect(table, { app: 'select', worker: FED })).join('\n')}
      ${protect('feed_batch', { app: 'select (cooperative_id, id, as_of, state, received_at)', worker: 'select, insert' })}

      ${residentSees('meter', heldPremises('meter', 'meter.premises_id', 'meter.installed_on', "coalesce(meter.removed_on, 'infinity')"))}
      ${residentSees('reading_document', heldPremises('reading_document', 'reading_document.premises_id', 'reading_document.read_on', 'reading_document.read_on'))}
      ${residentSees('reading', `exists (select from meter m where m.cooperative_id = reading.cooperative_id and m.id = reading.meter_id
        and ${heldPremises('reading', 'm.premises_id', 'reading.read_on', 'reading.read_on')})`)}
      ${residentSees('utility_settlement', heldAccount('utility_settlement', 'utility_settlement.period_to'))}
      ${residentSees('utility_settlement_line', `exists (select from utility_settlement s
        where s.cooperative_id = utility_settlement_line.cooperative_id and s.id = utility_settlement_line.settlement_id)`)}
      ${residentSees('letter', 'person_id = current_person()')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table feed_batch, letter, utility_settlement_line, utility_settlement, reading, reading_document, meter cascade;
      drop type batch_state, reading_kind;
    `);
  }
}
