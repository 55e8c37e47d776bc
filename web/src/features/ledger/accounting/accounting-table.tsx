import { useText } from '../../../messages/index.js';
import { DataTable, TableGroup } from '../../../ui/DataTable.js';
import { AccountRow } from './account-row.js';
import type { Accounting } from './accounting.js';

/** One line an account; 'details' opens its documents. */
export function AccountingTable({ accounting: { year, accounts } }: { accounting: Accounting }) {
  const t = useText();
  const amounts = [
    'accounting.opening',
    'card.charges',
    'card.corrections',
    'card.payments',
    'accounting.closing',
  ] as const;
  return (
    <DataTable
      caption={t('accounting.caption', { year: String(year) })}
      columns={[
        { label: t('home.account') },
        ...amounts.map((id) => ({ label: t(id), align: 'end' as const })),
        { label: t('accounting.details') },
      ]}
    >
      <TableGroup>
        {accounts.map((account) => (
          <AccountRow key={account.accountId} account={account} year={year} />
        ))}
      </TableGroup>
    </DataTable>
  );
}
