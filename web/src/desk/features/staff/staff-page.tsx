import { useSearch } from '@tanstack/react-router';
import type { ResultOf } from '../../../graphql/graphql.js';
import { Loaded } from '../../../graphql/Loaded.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useDeskText } from '../../../messages/desk.js';
import { ButtonLink } from '../../../ui/ButtonLink.js';
import type { ListColumn } from '../../../ui/ListTable.js';
import { Page } from '../../../ui/Page.js';
import { StatusMark } from '../../../ui/StatusMark.js';
import { Tag } from '../../../ui/Tag.js';
import { TextLink } from '../../../ui/links.js';
import { useDates } from '../../../ui/use-dates.js';
import { DeskFilters, DeskPager, DeskTable } from '../../parts/index.js';
import { STATE_ICON, STATE_TONE } from './staff.js';
import { StaffQuery } from './staff.query.js';

type Listed = ResultOf<typeof StaffQuery>['deskStaff']['rows'][number];

/** Who works at the desk. */
export function StaffPage() {
  const t = useDeskText();
  const dates = useDates();
  const { szukaj, po } = useSearch({ from: '/desk/biuro/pracownicy' });
  const query = usePageQuery(StaffQuery, { search: szukaj ?? null, after: po ?? null });
  const columns: ListColumn<Listed>[] = [
    {
      key: 'name', label: t('desk.staff.name'),
      cell: ({ id, name, self }) => (
        <>
          <TextLink to="/biuro/pracownicy/$staffId" params={{ staffId: id }}>{name}</TextLink> {self && <Tag>{t('desk.staff.self')}</Tag>}
        </>
      ),
    },
    { key: 'email', label: t('desk.staff.email'), cell: ({ email }) => email },
    { key: 'roles', label: t('desk.staff.roles'), cell: ({ roles }) => roles.map((role) => t(`desk.role.${role}`)).join(', ') },
    { key: 'district', label: t('desk.staff.district'), cell: ({ district }) => district?.name },
    { key: 'state', label: t('desk.staff.state'), cell: ({ state }) => <StatusMark icon={STATE_ICON[state]} tone={STATE_TONE[state]}>{t(`desk.staff.state.${state}`)}</StatusMark> },
    { key: 'last', label: t('desk.staff.lastSignedIn'), cell: ({ lastSignedIn }) => (lastSignedIn ? dates.instant(lastSignedIn) : t('desk.staff.never')) },
  ];
  return (
    <Page
      title={t('desk.staff.title')}
      lead={<TextLink to="/biuro/pracownicy/uprawnienia">{t('desk.staff.permissions')}</TextLink>}
      actions={<ButtonLink to="/biuro/pracownicy/zaproszenie">{t('desk.staff.invite')}</ButtonLink>}
    >
      <DeskFilters search={{ label: t('desk.staff.search') }} />
      <Loaded query={query}>
        {({ deskStaff: { rows, next } }) => (
          <>
            <DeskTable caption={t('desk.staff.title')} columns={columns} items={rows} idOf={({ id }) => id} busy={query.busy} />
            <DeskPager next={next} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
