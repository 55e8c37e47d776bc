import { useText } from '../../messages/index.js';
import { formatMoney } from '../../ui/format.js';
import { useDates } from '../../ui/use-dates.js';
import css from './PendingPayments.module.css';

/** A payment that the bank has told of and the accounting program has not posted yet. */
export interface PendingPayment {
  bookedOn: string;
  amount: number;
  title: string;
}

/** Payments in transit, each with its day; no balance counts them. */
export function PendingPayments({ payments }: { payments: readonly PendingPayment[] }) {
  const t = useText();
  const dates = useDates();
  return (
    <ul className={css.list}>
      {payments.map(({ bookedOn, amount, title }, at) => (
        <li key={at}>
          {t(title === '' ? 'pending.line' : 'pending.titled', { amount: formatMoney(amount), day: dates.day(bookedOn), title })}
        </li>
      ))}
    </ul>
  );
}
