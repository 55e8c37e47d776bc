import { useText } from '../../../messages/index.js';
import { Amount } from '../../../ui/Amount.js';
import { Facts, Panel } from '../../../ui/Panel.js';
import { Empty } from '../../../ui/States.js';
import { Balance } from '../Balance.js';
import { YearPills } from '../YearPills.js';
import type { AccountDocuments } from './accounting.js';
import { DocumentsTable } from './documents-table.js';
import { Exclusions } from './exclusions.js';

/** The totals of the year, then the documents that they are made of. */
export function DocumentsContent({ account }: { account: AccountDocuments }) {
  const t = useText();
  return (
    <>
      <YearPills
        years={account.years}
        year={account.year}
        link={(rok) => ({ to: '/ksiegowosc/$accountId', params: { accountId: account.accountId }, search: { rok } })}
      />
      <Exclusions exclusions={account.exclusions} />
      <Panel title={t('documents.totals', { year: String(account.year) })}>
        <Facts
          facts={[
            [t('accounting.opening'), <Balance value={account.opening} currency />],
            [t('card.charges'), <Amount value={account.charges} currency />],
            [t('card.corrections'), <Amount value={account.corrections} currency />],
            [t('card.payments'), <Amount value={account.payments} currency />],
            [t('accounting.closing'), <Balance value={account.closing} currency />],
          ]}
        />
      </Panel>
      {account.documents.length ? (
        <DocumentsTable account={account} />
      ) : (
        <Empty title={t('documents.none', { year: String(account.year) })} />
      )}
    </>
  );
}
