import { useSearch } from '@tanstack/react-router';
import { Loaded } from '../../graphql/Loaded.js';
import { usePageQuery } from '../../graphql/use-page-query.js';
import { useText } from '../../messages/index.js';
import { Page } from '../../ui/Page.js';
import { PillLink, Pills } from '../../ui/Pills.js';
import { PrintButton } from '../../ui/PrintButton.js';
import { Empty } from '../../ui/States.js';
import { useTabTitle } from '../site/index.js';
import { mediumOf, mediumWord } from './medium-address.js';
import type { Readings } from './meter.js';
import { ReadingDocuments } from './reading-documents.js';
import { ReadingsQuery } from './readings.query.js';
import { YearPills } from './year-pills.js';

/** Every reading document of a year and medium. */
export function ReadingsPage() {
  const t = useText();
  const title = useTabTitle('readings');
  const { rok, medium } = useSearch({ from: '/resident/odczyty' });
  const query = usePageQuery(ReadingsQuery, { year: rok ?? null, medium: mediumOf(medium) ?? null });
  const shown = query.data?.readings;
  return (
    <Page
      title={title}
      documentTitle={shown ? t('readings.documentTitle', { title, medium: t(`medium.${shown.medium}`), year: String(shown.year) }) : title}
      lead={t('readings.lead')}
      actions={<PrintButton label={t('print')} />}
    >
      <Loaded query={query}>
        {({ readings }) =>
          readings ? (
            <ReadingsContent readings={readings} />
          ) : (
            <Empty title={t('readings.empty')}>
              <p>{t('readings.emptyLead')}</p>
            </Empty>
          )
        }
      </Loaded>
    </Page>
  );
}

function ReadingsContent({ readings }: { readings: Readings }) {
  const t = useText();
  const { year, years, medium, media, documents } = readings;
  return (
    <>
      <YearPills years={years} year={year} link={(rok) => ({ to: '/odczyty', search: { rok, medium: mediumWord(medium) } })} />
      <Pills label={t('meters.medium')}>
        {media.map((each) => (
          <PillLink key={each} to="/odczyty" search={{ rok: year, medium: mediumWord(each) }} current={each === medium} resetScroll={false}>
            {t(`medium.${each}`)}
          </PillLink>
        ))}
      </Pills>
      {documents.length ? (
        <ReadingDocuments readings={readings} />
      ) : (
        <Empty title={t('readings.none', { medium: t(`medium.${medium}`), year: String(year) })} />
      )}
    </>
  );
}
