import { Loaded } from '../../../graphql/Loaded.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useText } from '../../../messages/index.js';
import { Page } from '../../../ui/Page.js';
import { Facts, Panel } from '../../../ui/Panel.js';
import { Empty } from '../../../ui/States.js';
import { useTabTitle } from '../../site/index.js';
import { AccountNumber } from '../AccountNumber.js';
import { UpLink } from '../UpLink.js';
import { BankAccountsQuery } from './bank-accounts.query.js';

/** The individual bank accounts, by premises. */
export function BankAccountsPage() {
  const t = useText();
  const query = usePageQuery(BankAccountsQuery, {});
  return (
    <Page title={useTabTitle('bankAccounts')} lead={t('bank.lead')} back={<UpLink />}>
      <Loaded query={query} rows={3}>
        {({ bankAccounts }) => {
          const places = [...new Set(bankAccounts.map(({ address, accountName }) => address ?? accountName))];
          if (places.length === 0)
            return (
              <Empty title={t('bank.empty')}>
                <p>{t('bank.emptyLead')}</p>
              </Empty>
            );
          return places.map((place) => (
            <Panel key={place} title={place}>
              {bankAccounts
                .filter(({ address, accountName }) => (address ?? accountName) === place)
                .map((account) => (
                  <div key={account.nrb}>
                    <Facts
                      facts={[
                        [
                          `${account.purpose} (${account.accountName})`,
                          <AccountNumber nrb={account.nrb} purpose={account.purpose} />,
                        ],
                      ]}
                    />
                  </div>
                ))}
            </Panel>
          ));
        }}
      </Loaded>
    </Page>
  );
}
