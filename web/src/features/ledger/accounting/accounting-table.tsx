import { useText } from '../../../messages/index.js';
import { Amount } from '../../../ui/Amount.js';
import { Cell, DataTable, Row, RowHead, TableGroup } from '../../../ui/DataTable.js';
import { TextLink } from '../../../ui/links.js';
import { Balance } from '../Balance.js';
import { accountTitle } from '../home/account.js';
import type { Accounting } from './accounting.js';
import css from './accounting.module.css';

/** One line an account; 'details' opens its documents. */
export function AccountingTable({ accounting: { year, accounts } }: { accounting: Accounting }) {
  const t = useText();
  const [opening, charges, corrections, payments, closing, details] = [
    t('accounting.opening'), t('card.charges'), t('card.corrections'), t('card.payments'), t('accounting.closing'), t('accounting.details'),
  ];
  const amounts = [opening, charges, corrections, payments, closing].map((label) => ({ label, align: 'end' as const }));
  return (
    <DataTable caption={t('accounting.caption', { year: String(year) })} columns={[{ label: t('home.account') }, ...amounts, { label: details }]}>
      <TableGroup>
        {accounts.map((account) => (
          <Row key={account.accountId}>
            <RowHead>{accountTitle(account)}{account.address && <div className={css.name}>{account.name}</div>}</RowHead>
            <Cell label={opening} align="end"><Balance value={account.opening} /></Cell>
            <Cell label={charges} align="end"><Amount value={account.charges} /></Cell>
            <Cell label={corrections} align="end"><Amount value={account.corrections} /></Cell>
            <Cell label={payments} align="end"><Amount value={account.payments} /></Cell>
            <Cell label={closing} align="end"><Balance value={account.closing} /></Cell>
            <Cell label="">
              <TextLink
                to="/ksiegowosc/$accountId" params={{ accountId: account.accountId }} search={{ rok: year }}
                aria-label={t('accounting.detailsOf', { account: `${accountTitle(account)} ${account.name}` })}
              >
                {details}
              </TextLink>
            </Cell>
          </Row>
        ))}
      </TableGroup>
    </DataTable>
  );
}
