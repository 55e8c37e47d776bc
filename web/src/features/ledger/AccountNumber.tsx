import { useText } from '../../messages/index.js';
import { CopyButton } from '../../ui/CopyButton.js';
import { formatAccountNumber } from '../../ui/format.js';
import css from './AccountNumber.module.css';

/** The number of a bank account, grouped for the eye and copied without gaps. */
export function AccountNumber({ nrb, purpose }: { nrb: string; purpose: string }) {
  const t = useText();
  return (
    <div className={css.account}>
      <span className={css.number}>{formatAccountNumber(nrb).replaceAll('\u00a0', ' ')}</span>
      <CopyButton value={nrb} label={t('copy')} doneLabel={t('copied')} subject={t('bank.number', { purpose })} />
    </div>
  );
}
