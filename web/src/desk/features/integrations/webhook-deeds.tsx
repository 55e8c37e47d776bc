import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useChange } from '../../../graphql/use-change.js';
import { useDeskText } from '../../../messages/desk.js';
import { Note } from '../../../ui/Note.js';
import { DeskConfirm } from '../../parts/index.js';
import { EnableWebhook } from './enable-webhook.query.js';
import type { Webhook } from './integration.js';
import css from './integrations.module.css';
import { RemoveWebhook } from './remove-webhook.query.js';
import { TestWebhook } from './test-webhook.query.js';

/** What can be done with an address. */
export function WebhookDeeds({ webhook: { id, url, disabledAt }, onChanged }: { webhook: Pick<Webhook, 'id' | 'url' | 'disabledAt'>; onChanged: () => void }) {
  const t = useDeskText();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const test = useChange(TestWebhook);
  const enable = useChange(EnableWebhook);
  const remove = useChange(RemoveWebhook);

  async function tryOut() {
    const { data, failure } = await test.send({ id });
    setSaid(t(failure ? 'failure.explanation' : data?.testWebhook ? 'desk.integrations.tested' : 'desk.integrations.testedOften'));
    onChanged();
  }

  async function tellAgain() {
    const { failure } = await enable.send({ id });
    setSaid(t(failure ? 'failure.explanation' : 'desk.integrations.enabled'));
    onChanged();
  }

  async function takeAway() {
    const { failure } = await remove.send({ id });
    setAsking(false);
    if (failure) setSaid(t('failure.explanation'));
    else await navigate({ to: '/biuro/integracje' });
  }

  return (
    <>
      <p className={css.address}>{url}</p>
      {disabledAt && <Note tone="warning">{t('desk.integrations.offLead')}</Note>}
      <div className={css.acts}>
        {disabledAt
          ? <Button loading={enable.busy} onClick={() => void tellAgain()}>{t('desk.integrations.enable')}</Button>
          : <Button variant="default" loading={test.busy} onClick={() => void tryOut()}>{t('desk.integrations.test')}</Button>}
        <Button variant="default" onClick={onChanged}>{t('desk.integrations.refresh')}</Button>
        <Button variant="default" onClick={() => setAsking(true)}>{t('desk.integrations.remove')}</Button>
      </div>
      <p role="status">{said}</p>
      <DeskConfirm
        open={asking} grave busy={remove.busy} title={t('desk.integrations.removeAsk')} confirmLabel={t('desk.integrations.remove')}
        onConfirm={() => void takeAway()} onCancel={() => setAsking(false)}
      >
        <p>{t('desk.integrations.removeLead')}</p>
      </DeskConfirm>
    </>
  );
}
