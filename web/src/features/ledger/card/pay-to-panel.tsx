import { useText } from '../../../messages/index.js';
import { Panel } from '../../../ui/Panel.js';
import { TextLink } from '../../../ui/links.js';
import { hasTab, useSite } from '../../site/index.js';
import { AccountNumber } from '../AccountNumber.js';
import type { Payment } from '../payment/payment.js';
import { PaymentBox } from '../payment/payment-box.js';
import type { Card } from './card.js';
import css from './pay-to-panel.module.css';

/** Where and how to pay what is due on this account; nothing for whoever holds it no more. */
export function PayToPanel({ accounts, payment }: { accounts: Card['bankAccounts']; payment: Payment | null }) {
  const t = useText();
  const site = useSite();
  const others = accounts.filter(({ nrb }) => nrb !== payment?.nrb);
  if (accounts.length === 0 && !payment?.amount) return null;
  return (
    <Panel title={t('bank.payTo')}>
      {payment?.purpose && <p className={css.purpose}>{payment.purpose}</p>}
      {payment && <PaymentBox payment={payment} />}
      {others.length > 0 && (
        <ul className={css.list}>
          {others.map(({ nrb, purpose }) => (
            <li key={nrb}>
              <p className={css.purpose}>{purpose}</p>
              <AccountNumber nrb={nrb} purpose={purpose} />
            </li>
          ))}
        </ul>
      )}
      {hasTab(site, 'bankAccounts') && (
        <p className="screen-only">
          <TextLink to="/rachunki">{t('bank.all')}</TextLink>
        </p>
      )}
    </Panel>
  );
}
