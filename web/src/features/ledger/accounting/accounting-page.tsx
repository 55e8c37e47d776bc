import { useSearch } from '@tanstack/react-router';
import { Loaded } from '../../../graphql/Loaded.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useText } from '../../../messages/index.js';
import { Page } from '../../../ui/Page.js';
import { PrintButton } from '../../../ui/PrintButton.js';
import { Empty } from '../../../ui/States.js';
import { useTabTitle } from '../../site/index.js';
import { YearPills } from '../YearPills.js';
import type { Accounting } from './accounting.js';
import { AccountingQuery } from './accounting.query.js';
import { AccountingTable } from './accounting-table.js';
import { Exclusions } from './exclusions.js';
import { ExportLinks } from './export-links.js';

/** The totals of every account in a year. */
export function AccountingPage() {
  const t = useText();
  const title = useTabTitle('accounting');
  const { rok } = useSearch({ from: '/resident/ksiegowosc' });
  const query = usePageQuery(AccountingQuery, { year: rok ?? null });
  const year = query.data?.accounting?.year;
  return (
    <Page
      title={title}
      documentTitle={year ? `${title} ${year}` : title}
      lead={t('accounting.lead')}
      actions={
        <>
          {year && <ExportLinks path={`/accounting/${year}`} />}
          <PrintButton label={t('print')} />
        </>
      }
    >
      <Loaded query={query}>
        {({ accounting }) =>
          accounting ? <AccountingContent accounting={accounting} /> : <Empty title={t('home.empty')} />
        }
      </Loaded>
    </Page>
  );
}

function AccountingContent({ accounting }: { accounting: Accounting }) {
  const t = useText();
  return (
    <>
      <YearPills
        years={accounting.years}
        year={accounting.year}
        link={(rok) => ({ to: '/ksiegowosc', search: { rok } })}
      />
      <Exclusions exclusions={accounting.exclusions} />
      {accounting.accounts.length ? (
        <AccountingTable accounting={accounting} />
      ) : (
        <Empty title={t('accounting.none', { year: String(accounting.year) })} />
      )}
    </>
  );
}
