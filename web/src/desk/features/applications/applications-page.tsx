import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Loaded } from '../../../graphql/Loaded.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useDeskText } from '../../../messages/desk.js';
import type { ListColumn } from '../../../ui/ListTable.js';
import { Note } from '../../../ui/Note.js';
import { Page } from '../../../ui/Page.js';
import { StatusMark } from '../../../ui/StatusMark.js';
import { TextLink } from '../../../ui/links.js';
import type { ResultOf } from '../../../graphql/graphql.js';
import { DeskFilters, DeskPager, DeskTable } from '../../parts/index.js';
import { wordOf } from '../../search.js';
import { STATES, STATE_ICON, STATE_TONE } from './application.js';
import { ApplicationsQuery } from './applications.query.js';
import { Due } from './due.js';

type Row = ResultOf<typeof ApplicationsQuery>['applications']['rows'][number];

const NUMBER = /^W\/\d{4}\/\d{5}$/i;

/** The queue: what is due first, and the search that a scanner may type into. */
export function ApplicationsPage() {
  const t = useDeskText();
  const { szukaj = '', po, stan, rejon, termin } = useSearch({ from: '/desk/biuro/wnioski' });
  const query = usePageQuery(ApplicationsQuery, {
    search: szukaj, after: po ?? null, state: wordOf(STATES, stan) ?? null, districtId: rejon ?? null, overdue: termin === 'po',
  });
  useOpenScanned(szukaj, query.busy ? undefined : query.data?.applications.rows);
  const columns: ListColumn<Row>[] = [
    {
      key: 'number', label: t('desk.applications.number'),
      cell: ({ id, number }) => <TextLink to="/biuro/wnioski/$applicationId" params={{ applicationId: id }}>{number}</TextLink>,
    },
    { key: 'name', label: t('desk.applications.name'), cell: ({ name }) => name },
    { key: 'address', label: t('desk.applications.address'), cell: ({ address }) => address },
    { key: 'district', label: t('desk.applications.district'), cell: ({ district }) => district ?? t('desk.applications.noDistrict') },
    {
      key: 'state', label: t('desk.applications.state'),
      cell: ({ state }) => <StatusMark icon={STATE_ICON[state]} tone={STATE_TONE[state]}>{t(`desk.applications.state.${state}`)}</StatusMark>,
    },
    { key: 'due', label: t('desk.applications.due'), cell: ({ daysLeft }) => (daysLeft === null ? null : <Due daysLeft={daysLeft} />) },
  ];
  const districts = query.data?.applications.districts ?? [];
  return (
    <Page title={t('desk.applications.title')} lead={t('desk.applications.lead')}>
      <DeskFilters
        search={{ label: t('desk.applications.search'), description: t('desk.applications.searchAbout') }}
        filters={[
          { key: 'stan', label: t('desk.applications.state'), choices: STATES.map((value) => ({ value, label: t(`desk.applications.state.${value}`) })) },
          { key: 'rejon', label: t('desk.applications.district'), choices: districts.map(({ id, name }) => ({ value: id, label: name })) },
          { key: 'termin', label: t('desk.applications.overdueOnly'), choices: [{ value: 'po', label: t('desk.applications.overdueFilter') }] },
        ]}
      />
      <Loaded query={query}>
        {({ applications: { rows, next, waiting } }) => (
          <>
            {waiting.overdue > 0 && <Note tone="warning">{t('desk.applications.overdue', { count: waiting.overdue })}</Note>}
            <p>{t('desk.applications.waiting', { received: waiting.received })}</p>
            <DeskTable caption={t('desk.applications.title')} columns={columns} items={rows} idOf={({ id }) => id} busy={query.busy} />
            <DeskPager next={next} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** A whole number, as a scanner types it, opens its application. */
function useOpenScanned(search: string, rows: Row[] | undefined) {
  const navigate = useNavigate();
  const [only] = rows ?? [];
  const found = rows?.length === 1 && NUMBER.test(search) && only?.number === search.toUpperCase() ? only.id : null;
  useEffect(() => {
    if (found) void navigate({ to: '/biuro/wnioski/$applicationId', params: { applicationId: found }, replace: true });
  }, [found, navigate]);
}
