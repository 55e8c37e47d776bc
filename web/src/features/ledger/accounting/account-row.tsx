import { useText } from '../../../messages/index.js';
import { Amount } from '../../../ui/Amount.js';
import { Cell, Row, RowHead } from '../../../ui/DataTable.js';
import { TextLink } from '../../../ui/links.js';
import { Balance } from '../Balance.js';
import { accountFullTitle, accountNote, accountTitle } from '../account-title.js';
import type { Accounting } from './accounting.js';
import css from './accounting.module.css';

/** The totals of one account in a year. */
export function AccountRow({ account, year }: { account: Accounting['accounts'][number]; year: number }) {
  const t = useText();
  return (
    <Row>
      <RowHead>
        {accountTitle(account)}
        <div className={css.name}>{accountNote(account)}</div>
      </RowHead>
      <Cell label={t('accounting.opening')} align="end">
        <Balance value={account.opening} />
      </Cell>
      {(['charges', 'corrections', 'payments'] as const).map((sum) => (
        <Cell key={sum} label={t(`card.${sum}`)} align="end">
          <Amount value={account[sum]} />
        </Cell>
      ))}
      <Cell label={t('accounting.closing')} align="end">
        <Balance value={account.closing} />
      </Cell>
      <Cell label="">
        <TextLink
          to="/ksiegowosc/$accountId"
          params={{ accountId: account.accountId }}
          search={{ rok: year }}
          aria-label={t('accounting.detailsOf', { account: accountFullTitle(account) })}
        >
          {t('accounting.details')}
        </TextLink>
      </Cell>
    </Row>
  );
}
