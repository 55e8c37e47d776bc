import { useParams, useSearch } from '@tanstack/react-router';
import { Loaded } from '../../graphql/Loaded.js';
import { usePageQuery } from '../../graphql/use-page-query.js';
import { useText } from '../../messages/index.js';
import { BackLink } from '../../ui/links.js';
import { NotHere } from '../../ui/NotHere.js';
import { Page } from '../../ui/Page.js';
import { PrintButton } from '../../ui/PrintButton.js';
import { useTabTitle } from '../site/index.js';
import { MeterContent } from './meter-content.js';
import { MeterQuery } from './meter.query.js';

const FROM = '/resident/liczniki/$meterId';

/** One meter: its readings, what they say, and the form by which a resident reports another. */
export function MeterPage() {
  const t = useText();
  const tab = useTabTitle('meters');
  const { meterId } = useParams({ from: FROM });
  const { rok, miesiac } = useSearch({ from: FROM });
  const query = usePageQuery(MeterQuery, { id: meterId, year: rok ?? null, month: miesiac ?? null });
  const meter = query.data?.meter;
  const title = meter ? t(`medium.${meter.medium}`) : t('meters.meter');
  return (
    <Page
      title={title}
      documentTitle={meter ? t('meters.documentTitle', { medium: title, serial: meter.serial }) : title}
      back={<BackLink to="/liczniki">{tab}</BackLink>}
      lead={meter && <p>{t('meters.of', { serial: meter.serial, address: meter.address })}</p>}
      actions={meter && <PrintButton label={t('print')} />}
    >
      <Loaded query={query} rows={8}>
        {({ meter }) =>
          meter ? (
            <MeterContent meter={meter} onReported={query.retry} />
          ) : (
            <NotHere title={t('notFound.what')} explanation={t('notFound.lead')} />
          )
        }
      </Loaded>
    </Page>
  );
}
