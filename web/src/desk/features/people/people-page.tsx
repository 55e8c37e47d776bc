import { useSearch } from '@tanstack/react-router';
import type { ResultOf } from '../../../graphql/graphql.js';
import { Loaded } from '../../../graphql/Loaded.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useDeskText } from '../../../messages/desk.js';
import { ButtonLink } from '../../../ui/ButtonLink.js';
import type { ListColumn } from '../../../ui/ListTable.js';
import { Page } from '../../../ui/Page.js';
import { TextLink } from '../../../ui/links.js';
import { DeskFilters, DeskPager, DeskTable } from '../../parts/index.js';
import { wordOf } from '../../search.js';
import { useMay, useStaff } from '../auth/index.js';
import { BuildingsQuery } from './buildings.query.js';
import { LOGIN_STATES, LoginStateMark } from './LoginStateMark.js';
import { PeopleQuery } from './people.query.js';

type Listed = ResultOf<typeof PeopleQuery>['deskPeople']['rows'][number];
type Building = ResultOf<typeof BuildingsQuery>['deskBuildings'][number];

/** People of the cooperative, found by whatever the office knows of them. */
export function PeoplePage() {
  const t = useDeskText();
  const mayIssue = useMay('desk.people.issue');
  const { szukaj, stan, budynek, administracja, po } = useSearch({ from: '/desk/biuro/osoby' });
  const query = usePageQuery(PeopleQuery, {
    input: { search: szukaj ?? null, state: wordOf(LOGIN_STATES, stan) ?? null, buildingId: budynek ?? null, districtId: administracja ?? null, after: po ?? null },
  });
  const columns: ListColumn<Listed>[] = [
    { key: 'name', label: t('desk.people.name'), cell: ({ id, name }) => <TextLink to="/biuro/osoby/$personId" params={{ personId: id }}>{name}</TextLink> },
    { key: 'address', label: t('desk.people.address'), cell: ({ addresses }) => addresses.join('; ') },
    { key: 'key', label: t('desk.people.key'), cell: ({ key }) => key },
    { key: 'identifier', label: t('desk.people.identifier'), cell: ({ identifier }) => identifier },
    { key: 'state', label: t('desk.people.state'), cell: ({ state }) => <LoginStateMark state={state} /> },
  ];
  return (
    <Page
      title={t('desk.people.title')}
      lead={t('desk.people.searchHint')}
      actions={mayIssue && <ButtonLink to="/biuro/osoby/budynek">{t('desk.people.toBatch')}</ButtonLink>}
    >
      <PeopleFilters />
      <Loaded query={query}>
        {({ deskPeople: { rows, next } }) => (
          <>
            <DeskTable caption={t('desk.people.title')} columns={columns} items={rows} idOf={({ id }) => id} busy={query.busy} />
            <DeskPager next={next} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function PeopleFilters() {
  const t = useDeskText();
  const { district } = useStaff();
  const buildings = usePageQuery(BuildingsQuery, {}).data?.deskBuildings ?? [];
  const districts = district ? [] : districtsOf(buildings);
  return (
    <DeskFilters
      search={{ label: t('desk.people.search') }}
      filters={[
        { key: 'stan', label: t('desk.people.state'), choices: LOGIN_STATES.map((value) => ({ value, label: t(`desk.people.state.${value}`) })) },
        { key: 'budynek', label: t('desk.people.building'), choices: buildings.map(({ id, address }) => ({ value: id, label: address })) },
        ...(districts.length > 1 ? [{ key: 'administracja', label: t('desk.people.district'), choices: districts }] : []),
      ]}
    />
  );
}

function districtsOf(buildings: readonly Building[]) {
  const names = new Map(buildings.flatMap(({ districtId, district }) => (districtId && district ? [[districtId, district] as const] : [])));
  return [...names].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label, 'pl'));
}
