import { useText } from '../../../messages/index.js';
import { Cell, DataTable, Row, RowHead, TableGroup } from '../../../ui/DataTable.js';
import { Section } from '../../../ui/Panel.js';
import { TextLink } from '../../../ui/links.js';
import { PremisesKind } from '../../people/index.js';
import { hasTab, useSite } from '../../site/index.js';
import { accountNote, accountTitle } from '../account-title.js';
import { useBalanceWords } from '../balance-words.js';
import type { HomeAccount, HomeGroup } from './account.js';
import { BalanceCells } from './balance-cells.js';
import css from './home-group-table.module.css';

/** One group of accounts, as the office's own papers have it. */
export function HomeGroupTable({ group }: { group: HomeGroup }) {
  const t = useText();
  const words = useBalanceWords();
  const title = t(`group.${group.group}`);
  return (
    <Section title={title}>
      <DataTable
        caption={t('home.caption', { group: title })}
        captionHidden
        columns={[
          { label: t('home.account'), share: 40 },
          { label: t('home.setOn'), share: 22 },
          { label: t(words.underpaymentHead), align: 'end', share: 19 },
          { label: t(words.overpaymentHead), align: 'end', share: 19 },
        ]}
      >
        <TableGroup>
          {group.accounts.map((account) => (
            <Row key={account.id}>
              <RowHead>
                <AccountLink account={account} />
              </RowHead>
              <Cell label={t('home.setOn')}>{account.setOn}</Cell>
              <BalanceCells account={account} />
            </Row>
          ))}
        </TableGroup>
      </DataTable>
    </Section>
  );
}

function AccountLink({ account }: { account: HomeAccount }) {
  const site = useSite();
  const title = accountTitle(account);
  return (
    <>
      {hasTab(site, 'ledger') ? (
        <TextLink to="/kartoteka/$accountId" params={{ accountId: account.id }} search={{ rok: account.latestYear }}>
          {title}
        </TextLink>
      ) : (
        title
      )}
      <div className={css.name}>
        <PremisesKind kind={account.premisesKind} /> {accountNote(account)}
      </div>
    </>
  );
}
