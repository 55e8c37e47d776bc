import { Button } from '@mantine/core';
import { useState } from 'react';
import { useChange } from '../../../graphql/use-change.js';
import { useDeskText } from '../../../messages/desk.js';
import { CheckField } from '../../../ui/CheckField.js';
import { FormActs } from '../../../ui/Form.js';
import { TextField } from '../../../ui/TextField.js';
import { useForm } from '../../../ui/use-form.js';
import { DeskForm } from '../../parts/index.js';
import { EVENTS, problemsIn } from './integration.js';
import css from './integrations.module.css';
import { MakeWebhook } from './make-webhook.query.js';
import { SecretNote } from './secret-note.js';

const EMPTY = { url: '', feedApplied: false, feedRefused: false, feedFailed: false, changeWaiting: false };
const FIELDS = { url: 'url', events: 'feedApplied' } as const;

/** Sets an address to tell, and shows the secret of its signatures this once. */
export function WebhookForm({ onMade }: { onMade: () => void }) {
  const t = useDeskText();
  const [secret, setSecret] = useState<string | null>(null);
  const { send } = useChange(MakeWebhook);
  const form = useForm(EMPTY, async ({ url, ...ticked }) => {
    const events = EVENTS.filter(([field]) => ticked[field]).map(([, event]) => event);
    const { data, failure } = await send({ input: { url, events } });
    if (failure) return [{ field: null, message: t('failure.explanation') }];
    setSecret(data.makeWebhook.secret);
    if (data.makeWebhook.secret) {
      form.set(EMPTY);
      onMade();
    }
    return problemsIn(t, data.makeWebhook.problems, FIELDS);
  });
  return (
    <>
      {secret && <SecretNote subject={t('desk.integrations.secret')} value={secret} lead={t('desk.integrations.secretOnce')} />}
      <DeskForm problems={form.problems} onSubmit={form.onSubmit}>
        <h3>{t('desk.integrations.newWebhook')}</h3>
        <TextField {...form.field('url')} label={t('desk.integrations.url')} description={t('desk.integrations.urlHelp')} verbatim />
        <fieldset className={css.boxes}>
          <legend>{t('desk.integrations.events')}</legend>
          {EVENTS.map(([field, event]) => (
            <CheckField key={field} {...form.field(field)} label={t(`desk.integrations.event.${event}`)} />
          ))}
        </fieldset>
        <FormActs><Button type="submit" loading={form.busy}>{t('desk.integrations.makeWebhook')}</Button></FormActs>
      </DeskForm>
    </>
  );
}
