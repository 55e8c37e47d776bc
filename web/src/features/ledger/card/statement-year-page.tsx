import { useParams, useSearch } from '@tanstack/react-router';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { HomeQuery } from '../home/home.query.js';
import { CardPage } from './card-page.js';

/** The card of an account; without a year, of the year in which its balance was set. */
export function StatementYearPage() {
  const { accountId } = useParams({ from: '/resident/kartoteka/$accountId' });
  const { rok } = useSearch({ from: '/resident/kartoteka/$accountId' });
  const home = usePageQuery(HomeQuery, {}, { pause: rok !== undefined });
  const account = home.data?.home.groups.flatMap(({ accounts }) => accounts).find(({ id }) => id === accountId);
  const waiting = rok === undefined && !home.data && !home.failure;
  return <CardPage key={accountId} accountId={accountId} year={rok ?? account?.latestYear ?? (waiting ? null : 0)} />;
}
