import { useSearch } from '@tanstack/react-router';
import { Loaded } from '../../../graphql/Loaded.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useText } from '../../../messages/index.js';
import { useDates } from '../../../ui/use-dates.js';
import { DownloadLink } from '../../../ui/DownloadLink.js';
import { Page } from '../../../ui/Page.js';
import { PrintButton } from '../../../ui/PrintButton.js';
import { Empty } from '../../../ui/States.js';
import { useTabTitle } from '../../site/index.js';
import { AssessmentSection } from './assessment-section.js';
import type { Charges } from './charges.js';
import { ChargesQuery } from './charges.query.js';
import { MonthChooser } from './month-chooser.js';

/** The charge of a month, component by component. */
export function ChargesPage() {
  const t = useText();
  const dates = useDates();
  const title = useTabTitle('charges');
  const { miesiac } = useSearch({ from: '/resident/oplaty' });
  const query = usePageQuery(ChargesQuery, { month: miesiac ?? null });
  const charges = query.data?.charges;
  return (
    <Page
      title={title}
      documentTitle={charges ? t('charges.documentTitle', { title, month: dates.month(charges.month) }) : title}
      lead={t('charges.lead')}
      actions={
        <>
          {charges && <DownloadLink href={`/charges/${charges.month}.pdf`} label={t('export.chargesPdf')} />}
          <PrintButton label={t('print')} />
        </>
      }
    >
      <Loaded query={query}>
        {({ charges }) =>
          charges ? (
            <ChargesContent charges={charges} />
          ) : (
            <Empty title={t('charges.empty')}>
              <p>{t('charges.emptyLead')}</p>
            </Empty>
          )
        }
      </Loaded>
    </Page>
  );
}

function ChargesContent({ charges }: { charges: Charges }) {
  const t = useText();
  const dates = useDates();
  return (
    <>
      <MonthChooser month={charges.month} months={charges.months} />
      {charges.assessments.length === 0 && <Empty title={t('charges.none', { month: dates.month(charges.month) })} />}
      {charges.assessments.map((assessment) => (
        <AssessmentSection key={assessment.accountId} assessment={assessment} charges={charges} />
      ))}
      {charges.asOf && <p className="print-only">{t('charges.asOf', { moment: dates.instant(charges.asOf) })}</p>}
    </>
  );
}
