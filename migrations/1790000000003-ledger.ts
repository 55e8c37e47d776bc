import type { MigrationInterface, QueryRunner } from 'typeorm';
import { heldAccount, protect, residentSees } from './sql.js';

const FED = 'select, insert, update, delete, maintain';
const MONTH = (column: string) => `${column} date not null check (extract(day from ${column}) = 1)`;
// It reaches the cooperative too: a second reference to that would cost every row of a feed and tell nothing more.
const ACCOUNT = 'foreign key (cooperative_id, account_id) references settlement_account on delete cascade';

/** The mirror of the books: documents, entries, forecasts, month summaries, charge lines, marks. Money is grosze. */
export class Ledger1790000000003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create type entry_kind as enum ('CHARGE', 'CORRECTION', 'PAYMENT');
      create type mark_kind as enum ('AGREEMENT', 'AGREEMENT_REPAID', 'AGREEMENT_BROKEN', 'REMINDER', 'ALLOWANCE');
      create type agreement_state as enum ('ACTIVE', 'REPAID', 'BROKEN');

      create table virtual_account (
        cooperative_id uuid not null,
        id uuid not null default gen_random_uuid(),
        key text not null, account_id uuid not null,
        nrb text not null check (nrb ~ '^[0-9]{26}$'), purpose text not null,
        primary key (cooperative_id, id), unique (cooperative_id, key), ${ACCOUNT}
      );
      create index on virtual_account (cooperative_id, account_id);

      create table document (
        cooperative_id uuid not null,
        id uuid not null default gen_random_uuid(),
        key text not null, account_id uuid not null,
        number text not null, title text not null, issued_on date not null,
        exclusion_class exclusion_class not null default 'NONE',
        primary key (cooperative_id, id), unique (cooperative_id, key),
        unique (cooperative_id, account_id, id), ${ACCOUNT}
      );

      -- A charge and a correction fall due; a payment is booked. Negative amounts are lawful in all three.
      create table ledger_entry (
        cooperative_id uuid not null,
        key text not null, account_id uuid not null, document_id uuid,
        kind entry_kind not null, ${MONTH('period')},
        booked_on date not null, due_on date check ((kind = 'PAYMENT') = (due_on is null)),
        amount bigint not null, exclusion_class exclusion_class not null default 'NONE', description text,
        primary key (cooperative_id, key),
        ${ACCOUNT},
        foreign key (cooperative_id, account_id, document_id) references document (cooperative_id, account_id, id)
      );
      create index on ledger_entry (cooperative_id, account_id, period);
      create index on ledger_entry (cooperative_id, document_id) where document_id is not null;

      create table forecast (
        cooperative_id uuid not null,
        account_id uuid not null, ${MONTH('period')}, amount bigint not null,
        primary key (cooperative_id, account_id, period), ${ACCOUNT}
      );

      -- Kept by the feed for the accounts that a batch touches. Dense: every class that an account has, every month
      -- of its history, so that a year's card reads its own rows only. 'charges' holds the forecast where 'forecast'.
      create table account_month (
        cooperative_id uuid not null,
        account_id uuid not null, ${MONTH('period')}, exclusion_class exclusion_class not null,
        opening bigint not null, charges bigint not null, corrections bigint not null, payments bigint not null,
        forecast boolean not null, opening_rests_on_forecast boolean not null,
        closing bigint not null generated always as (opening - charges - corrections + payments) stored,
        primary key (cooperative_id, account_id, period, exclusion_class), ${ACCOUNT}
      );

      -- What is effective on the day the balance was set; a table of its own, so that a former holder can't read it.
      create table account_balance (
        cooperative_id uuid not null,
        account_id uuid not null, set_on date not null, balance bigint not null,
        primary key (cooperative_id, account_id), ${ACCOUNT}
      );

      create table account_mark (
        cooperative_id uuid not null,
        account_id uuid not null, ${MONTH('period')}, kind mark_kind not null,
        primary key (cooperative_id, account_id, period, kind), ${ACCOUNT}
      );
      create table repayment_agreement (
        cooperative_id uuid not null,
        id uuid not null default gen_random_uuid(),
        key text not null, account_id uuid not null,
        signed_on date not null, amount bigint not null, instalments smallint not null check (instalments > 0),
        state agreement_state not null, ended_on date,
        primary key (cooperative_id, id), unique (cooperative_id, key), ${ACCOUNT}
      );
      create index on repayment_agreement (cooperative_id, account_id);

      create table charge_line (
        cooperative_id uuid not null,
        account_id uuid not null, ${MONTH('period')}, position smallint not null,
        code text not null, name text not null, quantity numeric(14,4) not null, unit text not null,
        rate numeric(14,4) not null, amount bigint not null,
        primary key (cooperative_id, account_id, period, position), ${ACCOUNT}
      );

      ${[
        'virtual_account', 'document', 'ledger_entry', 'forecast', 'account_month', 'account_balance', 'account_mark',
        'repayment_agreement', 'charge_line',
      ].map((table) => protect(table, { app: 'select', worker: FED })).join('\n')}

      ${['ledger_entry', 'forecast', 'account_month', 'account_mark', 'charge_line']
        .map((table) => residentSees(table, heldAccount(table, `${table}.period`))).join('\n')}
      ${residentSees('account_balance', heldAccount('account_balance', 'account_balance.set_on'))}
      ${residentSees('repayment_agreement', heldAccount('repayment_agreement', 'repayment_agreement.signed_on'))}
      ${residentSees('virtual_account', heldAccount('virtual_account', 'current_date'))}
      ${residentSees(
        'document',
        `exists (select from ledger_entry e where e.cooperative_id = document.cooperative_id and e.document_id = document.id)`,
      )}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table charge_line, repayment_agreement, account_mark, account_balance, account_month, forecast,
        ledger_entry, document, virtual_account cascade;
      drop type agreement_state, mark_kind, entry_kind;
    `);
  }
}
