import type { MigrationInterface, QueryRunner } from 'typeorm';
import { staffSees } from './sql.js';

const STATES = `'RECEIVING', 'QUEUED', 'RUNNING', 'APPLIED', 'UNCHANGED', 'CHECKED', 'REFUSED', 'CANCELLED', 'FAILED'`;

/** The office's desk of feeds: bank statements go through the queue too, and payments that no account is known for are kept. */
export class FeedDesk1790000000027 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- TAKEN is a bank statement's end: it shows no state of the books, and must never pass for one.
      alter type batch_state add value 'TAKEN';
      create type batch_kind as enum ('PACKAGE', 'STATEMENT');
      alter table feed_batch
        add column kind batch_kind not null default 'PACKAGE',
        add column file_name text check (length(file_name) between 1 and 200);
      grant select (position, bytes) on feed_package to domownik_desk;

      -- Why a payment is not known to be anybody's: it names no account number; none of the cooperative's; several accounts.
      create type pending_payment_fault as enum ('NO_NUMBER', 'UNKNOWN_NUMBER', 'SEVERAL_ACCOUNTS');
      alter table pending_payment
        alter column account_id drop not null,
        add column unmatched pending_payment_fault,
        add column numbers text[] not null default '{}',
        add constraint matched_or_why check ((account_id is null) = (unmatched is not null)),
        add constraint posted_of_an_account check (state = 'WAITING' or account_id is not null);
      create index on pending_payment (cooperative_id, booked_on desc, id desc);
      create index pending_unmatched on pending_payment (cooperative_id, booked_on desc, id desc) where account_id is null;
      create index pending_by_state on pending_payment (cooperative_id, state, booked_on desc, id desc);
      ${staffSees('pending_payment')}
      grant select on pending_payment to domownik_desk;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      revoke select on pending_payment from domownik_desk;
      drop policy staff_wall on pending_payment;
      drop index pending_by_state, pending_unmatched, pending_payment_cooperative_id_booked_on_id_idx;
      delete from pending_payment where account_id is null;
      alter table pending_payment
        drop constraint posted_of_an_account, drop constraint matched_or_why,
        drop column numbers, drop column unmatched, alter column account_id set not null;
      drop type pending_payment_fault;
      revoke select (position, bytes) on feed_package from domownik_desk;
      delete from feed_batch where kind = 'STATEMENT';
      alter table feed_batch drop constraint shown_since, drop column file_name, drop column kind;
      drop type batch_kind;
      -- A column that triggers look at can't change its type: they come back as they were.
      drop trigger tell_feed_inserted on feed_batch;
      drop trigger tell_feed_ended on feed_batch;
      alter type batch_state rename to batch_state_before;
      create type batch_state as enum (${STATES});
      alter table feed_batch alter column state type batch_state using state::text::batch_state;
      drop type batch_state_before;
      create trigger tell_feed_inserted after insert on feed_batch for each row
        when (new.state in ('APPLIED', 'UNCHANGED', 'REFUSED', 'FAILED')) execute function tell_feed_end();
      create trigger tell_feed_ended after update of state on feed_batch for each row
        when (new.state in ('APPLIED', 'UNCHANGED', 'REFUSED', 'FAILED') and old.state <> new.state) execute function tell_feed_end();
      alter table feed_batch add constraint shown_since check (state not in ('APPLIED', 'UNCHANGED') or as_of is not null);
    `);
  }
}
