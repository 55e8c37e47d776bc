import { useText } from '../../../messages/index.js';
import { DownloadLink } from '../../../ui/DownloadLink.js';
import { formatAccountNumber, formatMoney } from '../../../ui/format.js';
import { Note } from '../../../ui/Note.js';
import { QrCode } from '../../../ui/QrCode.js';
import { useDates } from '../../../ui/use-dates.js';
import css from './payment-box.module.css';
import type { Payment } from './payment.js';
import { TransferFacts } from './transfer-facts.js';

/** All that is needed to pay: the code for a banking application, the same as text, and a slip for the counter. */
export function PaymentBox({ payment }: { payment: Payment }) {
  const t = useText();
  const dates = useDates();
  const { amount, setOn, qrPayload, refusal, nrb } = payment;
  return (
    <div className={css.box}>
      {amount !== null && (
        <p>
          <span className={css.due}>{t('payment.due', { amount: formatMoney(amount) })}</span>{' '}
          <span className={css.day}>{t('payment.asOf', { day: dates.day(setOn) })}</span>
        </p>
      )}
      {refusal && (
        <Note>
          <p>{t(`payment.refusal.${refusal}`, { day: dates.day(setOn) })}</p>
        </Note>
      )}
      <div className={css.ways}>
        {qrPayload && (
          <div className={css.code}>
            <QrCode text={qrPayload} label={codeLabel(t, payment)} />
            <p>{t('payment.scan')}</p>
          </div>
        )}
        <TransferFacts payment={payment} />
      </div>
      {nrb && (
        <div className="screen-only">
          <DownloadLink href={`/payment-slip/${payment.accountId}.pdf`} label={t('payment.slip')} />
        </div>
      )}
    </div>
  );
}

const codeLabel = (t: ReturnType<typeof useText>, { amount, nrb, recipient, title }: Payment): string =>
  t('payment.codeMeaning', {
    amount: formatMoney(amount ?? 0), recipient, nrb: formatAccountNumber(nrb ?? ''), title });
