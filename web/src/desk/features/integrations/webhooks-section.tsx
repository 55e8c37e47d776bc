import { useDeskText } from '../../../messages/desk.js';
import { IconBan, IconCircleCheck } from '@tabler/icons-react';
import { TextLink } from '../../../ui/links.js';
import type { ListColumn } from '../../../ui/ListTable.js';
import { Section } from '../../../ui/Panel.js';
import { Empty } from '../../../ui/States.js';
import { StatusMark } from '../../../ui/StatusMark.js';
import { useDates } from '../../../ui/use-dates.js';
import { DeskTable } from '../../parts/index.js';
import { EVENTS, type Webhook } from './integration.js';
import css from './integrations.module.css';
import { WebhookForm } from './webhook-form.js';

/** Addresses of the office's programs that are told by themselves. */
export function WebhooksSection({ webhooks, onChanged }: { webhooks: readonly Webhook[]; onChanged: () => void }) {
  const t = useDeskText();
  const dates = useDates();
  const columns: ListColumn<Webhook>[] = [
    {
      key: 'url', label: t('desk.integrations.url'),
      cell: ({ id, url }) => <TextLink to="/biuro/integracje/$webhookId" params={{ webhookId: id }} className={css.address}>{url}</TextLink>,
    },
    {
      key: 'events', label: t('desk.integrations.events'),
      cell: ({ events }) => <ul className={css.plain}>{EVENTS.filter(([, event]) => events.includes(event)).map(([, event]) => <li key={event}>{t(`desk.integrations.event.${event}`)}</li>)}</ul>,
    },
    {
      key: 'state', label: t('desk.integrations.state'),
      cell: ({ disabledAt, failures }) => disabledAt
        ? <StatusMark icon={IconBan} tone="bad">{t('desk.integrations.off', { when: dates.instant(String(disabledAt)) })}</StatusMark>
        : <StatusMark icon={IconCircleCheck} tone={failures === 0 ? 'good' : 'urgent'}>{t('desk.integrations.on', { failures })}</StatusMark>,
    },
  ];
  return (
    <Section title={t('desk.integrations.webhooks')} lead={t('desk.integrations.webhooksLead')}>
      <DeskTable caption={t('desk.integrations.webhooks')} columns={columns} items={webhooks} idOf={({ id }) => id} empty={<Empty title={t('desk.integrations.noWebhook')} />} />
      <WebhookForm onMade={onChanged} />
    </Section>
  );
}
