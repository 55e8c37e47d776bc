import { useText } from '../../../messages/index.js';
import { Panel } from '../../../ui/Panel.js';
import { PendingPayments, type PendingPayment } from '../PendingPayments.js';

/** Payments in transit to this account; no sum of the card counts them. Nothing where there are none. */
export function PendingPanel({ payments }: { payments: readonly PendingPayment[] }) {
  const t = useText();
  if (payments.length === 0) return null;
  return (
    <Panel title={t('pending.title')}>
      <p>{t('pending.lead')}</p>
      <PendingPayments payments={payments} />
    </Panel>
  );
}
