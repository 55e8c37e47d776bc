import type { PendingPayment } from './models/pending-payment.model.js';
import type { PendingPaymentRow } from './statements/pending-payments.js';

/** A row as the pages have it. */
export const pendingPayment = (row: PendingPaymentRow): PendingPayment => ({
  bookedOn: row.booked_on,
  amount: row.amount,
  title: row.title,
});
