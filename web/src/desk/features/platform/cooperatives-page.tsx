import { IconAlertTriangle, IconCircleCheck, IconPlayerPause, IconPlus } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { Loaded } from '../../../graphql/Loaded.js';
import type { ResultOf } from '../../../graphql/graphql.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useDeskText } from '../../../messages/desk.js';
import { ButtonLink } from '../../../ui/ButtonLink.js';
import type { ListColumn } from '../../../ui/ListTable.js';
import { Page } from '../../../ui/Page.js';
import { StatusMark } from '../../../ui/StatusMark.js';
import { TextLink } from '../../../ui/links.js';
import { useDates } from '../../../ui/use-dates.js';
import { DeskFilters, DeskPager, DeskTable } from '../../parts/index.js';
import { PlatformCooperativesQuery } from './cooperatives.query.js';

type Row = ResultOf<typeof PlatformCooperativesQuery>['platformCooperatives']['rows'][number];

/** Every cooperative of the platform, and how it fares. */
export function CooperativesPage() {
  const t = useDeskText();
  const dates = useDates();
  const { szukaj, po } = useSearch({ from: '/desk/biuro/spoldzielnie' });
  const query = usePageQuery(PlatformCooperativesQuery, { search: szukaj ?? null, after: po ?? null });
  const columns: ListColumn<Row>[] = [
    {
      key: 'name',
      label: t('desk.platform.name'),
      cell: ({ id, name, slug }) => <TextLink to="/biuro/spoldzielnie/$cooperativeId" params={{ cooperativeId: id }}>{name ?? slug}</TextLink>,
    },
    { key: 'domains', label: t('desk.platform.domains'), cell: ({ domains }) => domains.join(', ') },
    { key: 'state', label: t('desk.platform.state'), cell: (row) => <State row={row} /> },
    { key: 'logins', label: t('desk.platform.logins'), cell: ({ usage }) => (usage ? `${usage.loginsInUse} / ${usage.logins}` : '–') },
    { key: 'feed', label: t('desk.platform.lastFeed'), cell: ({ usage }) => (usage?.lastFeedAt ? dates.instant(usage.lastFeedAt) : '–') },
  ];
  return (
    <Page
      title={t('desk.platform.title')}
      lead={t('desk.platform.lead')}
      actions={<ButtonLink to="/biuro/spoldzielnie/nowa" leftSection={<IconPlus aria-hidden size={20} />}>{t('desk.platform.new')}</ButtonLink>}
    >
      <DeskFilters search={{}} />
      <Loaded query={query}>
        {({ platformCooperatives: { rows, next } }) => (
          <>
            <DeskTable caption={t('desk.platform.title')} columns={columns} items={rows} idOf={({ id }) => id} busy={query.busy} />
            <DeskPager next={next} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function State({ row: { suspendedAt, usage } }: { row: Row }) {
  const t = useDeskText();
  if (suspendedAt) return <StatusMark tone="bad" icon={IconPlayerPause}>{t('desk.platform.suspended')}</StatusMark>;
  if (usage && (usage.feedsRefusedMonth > 0 || usage.mailsFailed > 0)) return <StatusMark tone="urgent" icon={IconAlertTriangle}>{t('desk.platform.watch')}</StatusMark>;
  return <StatusMark tone="good" icon={IconCircleCheck}>{t('desk.platform.open')}</StatusMark>;
}
