import { useParams } from '@tanstack/react-router';
import { Loaded } from '../../../graphql/Loaded.js';
import type { ResultOf } from '../../../graphql/graphql.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useDeskText } from '../../../messages/desk.js';
import { DetailLayout } from '../../../ui/DetailLayout.js';
import { NotHere } from '../../../ui/NotHere.js';
import { Page } from '../../../ui/Page.js';
import { Facts, Panel } from '../../../ui/Panel.js';
import { TextLink } from '../../../ui/links.js';
import { useDates } from '../../../ui/use-dates.js';
import { PlatformCooperativeQuery } from './cooperative.query.js';
import { DomainsPanel } from './domains-panel.js';
import { InviteAdminPanel } from './invite-admin-panel.js';
import { SuspensionPanel } from './suspension-panel.js';

export type Cooperative = NonNullable<ResultOf<typeof PlatformCooperativeQuery>['platformCooperative']>;

/** One cooperative as the operator knows it: hosts, counts, open or suspended; and nobody who lives there. */
export function CooperativePage() {
  const t = useDeskText();
  const { cooperativeId } = useParams({ from: '/desk/biuro/spoldzielnie/$cooperativeId' });
  const query = usePageQuery(PlatformCooperativeQuery, { id: cooperativeId });
  return (
    <Loaded query={query}>
      {({ platformCooperative: found }) => (found ? (
        <Page title={found.name ?? found.slug} lead={found.slug}>
          <DetailLayout aside={<><SuspensionPanel cooperative={found} onChanged={query.retry} /><InviteAdminPanel id={found.id} /></>}>
            <DomainsPanel cooperative={found} onChanged={query.retry} />
            <UsagePanel cooperative={found} />
          </DetailLayout>
        </Page>
      ) : (
        <Page title={t('notFound.title')}>
          <NotHere title={t('notFound.what')} explanation={t('desk.platform.noSuch')}>
            <TextLink to="/biuro/spoldzielnie">{t('desk.platform.title')}</TextLink>
          </NotHere>
        </Page>
      ))}
    </Loaded>
  );
}

function UsagePanel({ cooperative: { usage, createdAt } }: { cooperative: Cooperative }) {
  const t = useDeskText();
  const dates = useDates();
  const created = [t('desk.platform.createdAt'), dates.instant(createdAt)] as const;
  return (
    <Panel title={t('desk.platform.usage')}>
      {usage === null ? (
        <><Facts facts={[created]} /><p>{t('desk.platform.notMeasured')}</p></>
      ) : (
        <Facts facts={[
          created,
          [t('desk.platform.premises'), usage.premises],
          [t('desk.platform.accounts'), usage.accounts],
          [t('desk.platform.logins'), `${usage.loginsInUse} / ${usage.logins}`],
          [t('desk.platform.signInsWeek'), usage.signInsWeek],
          [t('desk.platform.staff'), usage.staff],
          [t('desk.platform.lastFeed'), usage.lastFeedAt ? dates.instant(usage.lastFeedAt) : '–'],
          [t('desk.platform.feeds'), t('desk.platform.feedsRefused', { all: usage.feedsMonth, refused: usage.feedsRefusedMonth })],
          [t('desk.platform.mails'), t('desk.platform.mailsWaiting', { waiting: usage.mailsWaiting, failed: usage.mailsFailed })],
          [t('desk.platform.stored'), `${usage.storedMegabytes} MB`],
          [t('desk.platform.measuredAt'), dates.instant(usage.measuredAt)],
        ]} />
      )}
    </Panel>
  );
}
