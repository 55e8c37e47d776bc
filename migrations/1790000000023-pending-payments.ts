import type { MigrationInterface, QueryRunner } from 'typeorm';
import { heldAccount, protect, residentSees } from './sql.js';

/** Payments that a bank statement tells of before the accounting program has posted them; they count in no balance. */
export class PendingPayments1790000000023 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create type pending_payment_state as enum ('WAITING', 'POSTED');

      -- entry_key names the program's own payment. It is no reference: a full feed may take the entry away again.
      create table pending_payment (
        cooperative_id uuid not null,
        id uuid not null default gen_random_uuid(),
        source_key text not null, account_id uuid not null,
        booked_on date not null, amount bigint not null check (amount > 0), title text not null,
        state pending_payment_state not null default 'WAITING', entry_key text,
        received_at timestamptz not null default now(),
        primary key (cooperative_id, id),
        unique (cooperative_id, source_key),
        unique (cooperative_id, entry_key),
        foreign key (cooperative_id, account_id) references settlement_account on delete cascade,
        check ((state = 'POSTED') = (entry_key is not null))
      );
      create index on pending_payment (cooperative_id, account_id, booked_on) where state = 'WAITING';
      ${protect('pending_payment', { app: 'select', worker: 'select, insert, update, delete' })}
      ${residentSees('pending_payment', heldAccount('pending_payment', 'pending_payment.booked_on'))}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table pending_payment; drop type pending_payment_state;');
  }
}
