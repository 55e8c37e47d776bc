import { useText } from '../../../messages/index.js';
import { Panel } from '../../../ui/Panel.js';
import { TextLink } from '../../../ui/links.js';
import { hasTab, useSite } from '../../site/index.js';
import { AccountNumber } from '../AccountNumber.js';
import type { Card } from './card.js';
import css from './pay-to-panel.module.css';

/** Where to pay what this card says. */
export function PayToPanel({ accounts }: { accounts: Card['bankAccounts'] }) {
  const t = useText();
  const site = useSite();
  if (accounts.length === 0) return null;
  return (
    <Panel title={t('bank.payTo')}>
      <ul className={css.list}>
        {accounts.map(({ nrb, purpose }) => (
          <li key={nrb}>
            <p className={css.purpose}>{purpose}</p>
            <AccountNumber nrb={nrb} purpose={purpose} />
          </li>
        ))}
      </ul>
      {hasTab(site, 'bankAccounts') && (
        <p className="screen-only">
          <TextLink to="/rachunki">{t('bank.all')}</TextLink>
        </p>
      )}
    </Panel>
  );
}
