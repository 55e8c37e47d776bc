import { useText } from '../../../messages/index.js';
import { CopyButton } from '../../../ui/CopyButton.js';
import { formatAccountNumber, formatMoney } from '../../../ui/format.js';
import css from './transfer-facts.module.css';
import type { Payment } from './payment.js';

/** What a transfer is filled in with, each part with a way to copy it. */
export function TransferFacts({ payment: { recipient, nrb, amount, title } }: { payment: Payment }) {
  const t = useText();
  return (
    <dl className={css.facts}>
      <Fact name={t('payment.recipient')} shown={recipient} copied={recipient} />
      {nrb && (
        <Fact name={t('payment.nrb')} shown={formatAccountNumber(nrb).replaceAll('\u00a0', ' ')} copied={nrb} />
      )}
      {amount !== null && <Fact name={t('payment.amount')} shown={formatMoney(amount)} copied={typed(amount)} />}
      <Fact name={t('payment.title')} shown={title} copied={title} />
    </dl>
  );
}

/** '1241,35': as one types it into a bank's form. */
const typed = (grosze: number): string => (grosze / 100).toFixed(2).replace('.', ',');

function Fact({ name, shown, copied }: { name: string; shown: string; copied: string }) {
  const t = useText();
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span>{shown}</span>
        <CopyButton value={copied} label={t('copy')} doneLabel={t('copied')} subject={name} />
      </dd>
    </div>
  );
}
