import { useParams } from '@tanstack/react-router';
import { Loaded } from '../../../graphql/Loaded.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useText } from '../../../messages/index.js';
import { useDates } from '../../../ui/use-dates.js';
import { BackLink } from '../../../ui/links.js';
import { Page } from '../../../ui/Page.js';
import { PrintButton } from '../../../ui/PrintButton.js';
import { Missing } from '../Missing.js';
import { MonthContent } from './month-content.js';
import { StatementMonthQuery } from './statement-month.query.js';

const FROM = '/resident/kartoteka/$accountId/$month';

/** The documents behind one month of a card. */
export function StatementMonthPage() {
  const { accountId, month } = useParams({ from: FROM });
  const t = useText();
  const dates = useDates();
  const query = usePageQuery(StatementMonthQuery, { accountId, month });
  return (
    <Page
      title={t('month.title', { month: dates.month(month) })}
      back={
        <BackLink to="/kartoteka/$accountId" params={{ accountId }} search={{ rok: Number(month.slice(0, 4)) }}>
          {t('month.back', { year: month.slice(0, 4) })}
        </BackLink>
      }
      lead={query.data?.statementMonth?.name}
      actions={query.data?.statementMonth && <PrintButton label={t('print')} />}
    >
      <Loaded query={query}>
        {({ statementMonth }) => (statementMonth ? <MonthContent month={statementMonth} /> : <Missing />)}
      </Loaded>
    </Page>
  );
}
