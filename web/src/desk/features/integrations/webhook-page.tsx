import { useParams, useSearch } from '@tanstack/react-router';
import { IconAlertTriangle, IconCircleCheck, IconClock, type Icon } from '@tabler/icons-react';
import type { ResultOf } from '../../../graphql/graphql.js';
import { Loaded } from '../../../graphql/Loaded.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useDeskText, type DeskMessageId, type DeskText } from '../../../messages/desk.js';
import { BackLink } from '../../../ui/links.js';
import type { ListColumn } from '../../../ui/ListTable.js';
import { NotHere } from '../../../ui/NotHere.js';
import { Page } from '../../../ui/Page.js';
import { Empty } from '../../../ui/States.js';
import { StatusMark } from '../../../ui/StatusMark.js';
import { useDates } from '../../../ui/use-dates.js';
import { DeskPager, DeskTable } from '../../parts/index.js';
import { DeliveriesQuery } from './deliveries.query.js';
import { WebhookDeeds } from './webhook-deeds.js';

type Delivery = ResultOf<typeof DeliveriesQuery>['webhookDeliveries']['rows'][number];

const MARKS: Record<Delivery['state'], { icon: Icon; tone: 'plain' | 'good' | 'bad' }> = {
  WAITING: { icon: IconClock, tone: 'plain' },
  DELIVERED: { icon: IconCircleCheck, tone: 'good' },
  FAILED: { icon: IconAlertTriangle, tone: 'bad' },
};
const ERRORS: Record<string, DeskMessageId> = {
  TIMEOUT: 'desk.integrations.error.TIMEOUT',
  UNREACHABLE: 'desk.integrations.error.UNREACHABLE',
  PRIVATE_ADDRESS: 'desk.integrations.error.PRIVATE_ADDRESS',
  DISABLED: 'desk.integrations.error.DISABLED',
};
const NAMED: Record<string, DeskMessageId> = {
  'feed.applied': 'desk.integrations.event.feed.applied',
  'feed.refused': 'desk.integrations.event.feed.refused',
  'feed.failed': 'desk.integrations.event.feed.failed',
  'change.waiting': 'desk.integrations.event.change.waiting',
  test: 'desk.integrations.event.test',
};

/** What an address was told, and what it answered. */
export function WebhookPage() {
  const t = useDeskText();
  const dates = useDates();
  const { webhookId } = useParams({ from: '/desk/biuro/integracje/$webhookId' });
  const { po } = useSearch({ from: '/desk/biuro/integracje/$webhookId' });
  const query = usePageQuery(DeliveriesQuery, { id: webhookId, after: po ?? null });
  const columns: ListColumn<Delivery>[] = [
    { key: 'event', label: t('desk.integrations.what'), cell: ({ event }) => t(NAMED[event] ?? 'desk.integrations.event.test') },
    { key: 'at', label: t('desk.integrations.when'), cell: ({ createdAt }) => dates.instant(String(createdAt)) },
    { key: 'state', label: t('desk.integrations.state'), cell: ({ state }) => <StatusMark {...MARKS[state]}>{t(`desk.integrations.delivery.${state}`)}</StatusMark> },
    { key: 'attempts', label: t('desk.integrations.attempts'), align: 'end', cell: ({ attempts }) => attempts },
    { key: 'answer', label: t('desk.integrations.answer'), cell: (delivery) => answerOf(t, delivery) },
    { key: 'next', label: t('desk.integrations.nextTry'), cell: ({ nextAt, state }) => state === 'WAITING' && nextAt && dates.instant(String(nextAt)) },
  ];
  return (
    <Page title={t('desk.integrations.webhook')} back={<BackLink to="/biuro/integracje">{t('desk.integrations.title')}</BackLink>}>
      <Loaded query={query}>
        {({ integrations: { webhooks }, webhookDeliveries: { rows, next } }) => {
          const webhook = webhooks.find(({ id }) => id === webhookId);
          if (!webhook) return <NotHere title={t('notFound.title')} explanation={t('notFound.lead')} />;
          return (
            <>
              <WebhookDeeds webhook={webhook} onChanged={query.retry} />
              <DeskTable caption={t('desk.integrations.deliveries')} columns={columns} items={rows} idOf={({ id }) => id} busy={query.busy} empty={<Empty title={t('desk.integrations.noDelivery')} />} />
              <DeskPager next={next} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

function answerOf(t: DeskText, { lastStatus, lastError }: Delivery): string | null {
  if (lastError) return t(ERRORS[lastError] ?? 'desk.integrations.error.UNREACHABLE');
  return lastStatus === null ? null : `HTTP ${lastStatus}`;
}
