import { Loaded } from '../../../graphql/Loaded.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useText } from '../../../messages/index.js';
import { Page } from '../../../ui/Page.js';
import { Empty } from '../../../ui/States.js';
import { useTabTitle } from '../../site/index.js';
import { UpLink } from '../UpLink.js';
import { BankAccountsQuery } from './bank-accounts.query.js';
import { PlacePanel, placeOf } from './place-panel.js';

/** The individual bank accounts, by premises. */
export function BankAccountsPage() {
  const t = useText();
  const query = usePageQuery(BankAccountsQuery, {});
  return (
    <Page title={useTabTitle('bankAccounts')} lead={t('bank.lead')} back={<UpLink />}>
      <Loaded query={query} rows={3}>
        {({ bankAccounts, payments }) =>
          bankAccounts.length === 0 ? (
            <Empty title={t('bank.empty')}>
              <p>{t('bank.emptyLead')}</p>
            </Empty>
          ) : (
            [...new Set(bankAccounts.map(placeOf))].map((place) => (
              <PlacePanel
                key={place}
                place={place}
                accounts={bankAccounts.filter((each) => placeOf(each) === place)}
                payments={payments}
              />
            ))
          )
        }
      </Loaded>
    </Page>
  );
}
