import type { Statement } from '#libs/cooperative';
import { held } from './held.js';

export interface PendingPaymentRow {
  account_id: string;
  booked_on: string;
  amount: number;
  title: string;
}

/** Whatever was not posted by then will hardly be: the office was told otherwise, or the transfer went back. */
const SHOWN_DAYS = 45;

// By the day and not by the month: the database's policy asks the same of the day of a payment.
const pending = (of: string): string => `
    select p.account_id, p.booked_on, p.amount, p.title from pending_payment p
    where p.cooperative_id = $1 and p.state = 'WAITING' and p.booked_on > current_day() - ${SHOWN_DAYS} and ${of}
      and exists (select from held h where h.account_id = p.account_id and p.booked_on >= h.first_month and p.booked_on <= h.held_to)
    order by p.booked_on desc, p.id`;

/** Payments in transit to any account of the viewer. */
export const HOME_PENDING: Statement = {
  name: 'home-pending',
  text: `
    with ${held()}${pending('p.account_id in (select account_id from held)')}`,
};

/** Payments in transit to one account. $3 account, $4 year (unused here). */
export const STATEMENT_PENDING: Statement = {
  name: 'statement-pending',
  text: `
    with ${held('and account_id = $3')}${pending('p.account_id = $3 and $4::int is not null')}`,
};
