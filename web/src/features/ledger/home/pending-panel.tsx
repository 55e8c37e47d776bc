import { useText } from '../../../messages/index.js';
import { Panel } from '../../../ui/Panel.js';
import { PendingPayments } from '../PendingPayments.js';
import { accountFullTitle } from '../account-title.js';
import type { HomeGroup } from './account.js';

/** Payments in transit, apart from the balances, account by account; nothing where there are none. */
export function PendingPanel({ groups }: { groups: readonly HomeGroup[] }) {
  const t = useText();
  const accounts = groups.flatMap((group) => group.accounts).filter(({ pendingPayments }) => pendingPayments.length > 0);
  if (accounts.length === 0) return null;
  return (
    <Panel title={t('pending.title')}>
      <p>{t('pending.lead')}</p>
      {accounts.map((account) => (
        <section key={account.id}>
          <h3>{accountFullTitle(account)}</h3>
          <PendingPayments payments={account.pendingPayments} />
        </section>
      ))}
    </Panel>
  );
}
