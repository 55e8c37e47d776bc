import { Loaded } from '../../../graphql/Loaded.js';
import { useText } from '../../../messages/index.js';
import { Panel } from '../../../ui/Panel.js';
import { TextLink } from '../../../ui/links.js';
import { hasTab, useSite } from '../../site/index.js';
import { AccountNumber } from '../AccountNumber.js';
import type { PaymentAnswer } from '../payment/payment.js';
import { PaymentBox } from '../payment/payment-box.js';
import type { Card } from './card.js';
import css from './pay-to-panel.module.css';

/** Where and how to pay what is due on this account; nothing for whoever holds it no more. */
export function PayToPanel({ accounts, query }: { accounts: Card['bankAccounts']; query: PaymentAnswer }) {
  const t = useText();
  const site = useSite();
  const payment = query.data?.payment;
  const others = accounts.filter(({ nrb }) => nrb !== payment?.nrb);
  if (accounts.length === 0 && !payment?.amount && !query.failure) return null;
  return (
    <Panel title={t('bank.payTo')}>
      {payment?.purpose && <p className={css.purpose}>{payment.purpose}</p>}
      {(payment || query.failure) && (
        <Loaded query={query}>{() => payment && <PaymentBox payment={payment} />}</Loaded>
      )}
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
