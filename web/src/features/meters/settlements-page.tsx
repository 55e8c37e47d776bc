import { useSearch } from '@tanstack/react-router';
import { Loaded } from '../../graphql/Loaded.js';
import { usePageQuery } from '../../graphql/use-page-query.js';
import { useText } from '../../messages/index.js';
import { Page } from '../../ui/Page.js';
import { PillLink, Pills } from '../../ui/Pills.js';
import { PrintButton } from '../../ui/PrintButton.js';
import { Empty } from '../../ui/States.js';
import { useTabTitle } from '../site/index.js';
import type { Settlements } from './meter.js';
import { SettlementSection } from './settlement-section.js';
import { SettlementsQuery } from './settlements.query.js';
import { YearPills } from './year-pills.js';

/** Every utility settlement of an account in a year. */
export function SettlementsPage() {
  const t = useText();
  const title = useTabTitle('settlements');
  const { rok, konto } = useSearch({ from: '/resident/rozliczenia' });
  const query = usePageQuery(SettlementsQuery, { year: rok ?? null, accountId: konto ?? null });
  const year = query.data?.settlements?.year;
  return (
    <Page
      title={title}
      documentTitle={year ? `${title} ${year}` : title}
      lead={t('settlements.lead')}
      actions={<PrintButton label={t('print')} />}
    >
      <Loaded query={query}>
        {({ settlements }) =>
          settlements ? (
            <SettlementsContent shown={settlements} />
          ) : (
            <Empty title={t('settlements.empty')}>
              <p>{t('settlements.emptyLead')}</p>
            </Empty>
          )
        }
      </Loaded>
    </Page>
  );
}

function SettlementsContent({ shown }: { shown: Settlements }) {
  const t = useText();
  const { year, years, account, accounts, settlements } = shown;
  const konto = account.accountId;
  return (
    <>
      <YearPills years={years} year={year} link={(rok) => ({ to: '/rozliczenia', search: { rok, konto } })} />
      {accounts.length > 1 && (
        <Pills label={t('home.account')}>
          {accounts.map(({ accountId, name, address }) => (
            <PillLink key={accountId} to="/rozliczenia" search={{ rok: year, konto: accountId }} current={accountId === konto} resetScroll={false}>
              {address ?? name}
            </PillLink>
          ))}
        </Pills>
      )}
      <p>{t('settlements.of', { account: account.address ?? account.name, year: String(year) })}</p>
      {settlements.map((settlement) => (
        <SettlementSection key={settlement.id} settlement={settlement} />
      ))}
      {!settlements.length && <Empty title={t('settlements.none', { year: String(year) })} />}
    </>
  );
}
