import { Navigate } from '@tanstack/react-router';
import { Loaded } from '../../../graphql/Loaded.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useText } from '../../../messages/index.js';
import { Page } from '../../../ui/Page.js';
import { Empty } from '../../../ui/States.js';
import { useTabTitle } from '../../site/index.js';
import { HomeQuery } from '../home/home.query.js';
import { AccountList } from './account-list.js';

/** Which account's card? The only one opens by itself. */
export function ChooseAccountPage() {
  const t = useText();
  const title = useTabTitle('ledger');
  const query = usePageQuery(HomeQuery, {});
  const accounts = query.data?.home.groups.flatMap(({ accounts }) => accounts) ?? [];
  const [only] = accounts;
  if (only && accounts.length === 1) {
    return (
      <Navigate to="/kartoteka/$accountId" params={{ accountId: only.id }} search={{ rok: only.latestYear }} replace />
    );
  }
  return (
    <Page title={title} lead={t('card.chooseLead')}>
      <Loaded query={query}>
        {({ home }) =>
          home.groups.length === 0 ? <Empty title={t('home.empty')} /> : <AccountList groups={home.groups} />
        }
      </Loaded>
    </Page>
  );
}
