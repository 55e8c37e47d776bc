import { useParams, useSearch } from '@tanstack/react-router';
import { Quantity } from '../../../features/meters/index.js';
import { Loaded } from '../../../graphql/Loaded.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useDeskText } from '../../../messages/desk.js';
import { Cell, DataTable, Row, RowHead, TableGroup } from '../../../ui/DataTable.js';
import { DetailLayout } from '../../../ui/DetailLayout.js';
import { BackLink } from '../../../ui/links.js';
import { Page } from '../../../ui/Page.js';
import { Facts, Panel } from '../../../ui/Panel.js';
import { useDates } from '../../../ui/use-dates.js';
import { DecisionForm } from './decision-form.js';
import { FlagMarks } from './flag-marks.js';
import { filterOf, type Reading } from './reading.js';
import { DeskReadingQuery } from './reading.query.js';
import css from './readings.module.css';

/** One reported reading: what one decides by, and the decision. Anew for each, so that its heading takes the focus. */
export function ReadingPage() {
  const { reportId } = useParams({ from: '/desk/biuro/odczyty/$reportId' });
  return <OneReading key={reportId} id={reportId} />;
}

function OneReading({ id }: { id: string }) {
  const t = useDeskText();
  const search = useSearch({ from: '/desk/biuro/odczyty/$reportId' });
  const query = usePageQuery(DeskReadingQuery, { id, filter: filterOf(search) });
  const reading = query.data?.deskReading;
  return (
    <Page
      title={reading ? t('desk.readings.one', { serial: reading.serial, address: reading.address }) : t('desk.readings.report')}
      back={<BackLink to="/biuro/odczyty" search={search}>{t('desk.readings.title')}</BackLink>}
    >
      <Loaded query={query}>
        {({ deskReading }) => (
          <DetailLayout aside={<DecisionForm reading={deskReading} onDone={query.retry} />}>
            <ReadingFacts reading={deskReading} />
            <History reading={deskReading} />
          </DetailLayout>
        )}
      </Loaded>
    </Page>
  );
}

function ReadingFacts({ reading }: { reading: Reading }) {
  const t = useDeskText();
  const dates = useDates();
  const { unit, value, readOn, previousOn, previousValue, consumption, usual } = reading;
  const quantity = (of: string | null) => of && <Quantity value={of} unit={unit} />;
  return (
    <Panel title={t('desk.readings.report')} aside={<FlagMarks flags={reading.flags} />}>
      <Facts
        facts={[
          [t('desk.readings.value'), quantity(value)],
          [t('desk.readings.readOn'), dates.day(readOn)],
          [t('desk.readings.previous'), previousOn && <>{quantity(previousValue)} ({dates.day(previousOn)})</>],
          [t('desk.readings.consumption'), quantity(consumption)],
          [t('desk.readings.usual'), quantity(usual)],
          [t('desk.readings.medium'), t(`medium.${reading.medium}`)],
          [t('desk.readings.location'), reading.location],
          [t('desk.readings.person'), reading.person],
          [t('desk.readings.reportedAt'), dates.instant(reading.reportedAt)],
        ]}
      />
      {reading.hasPhoto && <img className={css.photo} src={`/desk/readings/${reading.id}/photo`} alt={t('desk.readings.photoOf', { serial: reading.serial })} />}
    </Panel>
  );
}

function History({ reading: { history, unit } }: { reading: Reading }) {
  const t = useDeskText();
  const dates = useDates();
  if (history.length === 0) return null;
  return (
    <Panel title={t('desk.readings.history')}>
      <DataTable caption={t('desk.readings.history')} captionHidden columns={[{ label: t('desk.readings.readOn') }, { label: t('desk.readings.value'), align: 'end' }]}>
        <TableGroup>
          {history.map(({ readOn, value }) => (
            <Row key={`${readOn} ${value}`}>
              <RowHead>{dates.day(readOn)}</RowHead>
              <Cell label={t('desk.readings.value')} align="end"><Quantity value={value} unit={unit} /></Cell>
            </Row>
          ))}
        </TableGroup>
      </DataTable>
    </Panel>
  );
}
