import { Button } from '@mantine/core';
import { useState } from 'react';
import { useChange } from '../../../graphql/use-change.js';
import { useDeskText } from '../../../messages/desk.js';
import { CheckField } from '../../../ui/CheckField.js';
import { FormActs } from '../../../ui/Form.js';
import { SelectField } from '../../../ui/SelectField.js';
import { TextField } from '../../../ui/TextField.js';
import { useForm } from '../../../ui/use-form.js';
import { DeskForm } from '../../parts/index.js';
import { problemsIn, SCOPES } from './integration.js';
import css from './integrations.module.css';
import { MakeToken } from './make-token.query.js';
import { SecretNote } from './secret-note.js';

const DAYS = ['30', '90', '365', '730'] as const;
const EMPTY = { name: '', feedWrite: false, feedRead: false, changesRead: false, changesAck: false, days: '365' };
const FIELDS = { name: 'name', scopes: 'feedWrite', days: 'days' } as const;

/** Makes a token, and shows it this once. */
export function TokenForm({ onMade }: { onMade: () => void }) {
  const t = useDeskText();
  const [token, setToken] = useState<string | null>(null);
  const { send } = useChange(MakeToken);
  const form = useForm(EMPTY, async ({ name, days, ...ticked }) => {
    const scopes = SCOPES.filter(([field]) => ticked[field]).map(([, scope]) => scope);
    const { data, failure } = await send({ input: { name, days: Number(days), scopes } });
    if (failure) return [{ field: null, message: t('failure.explanation') }];
    setToken(data.makeToken.token);
    if (data.makeToken.token) {
      form.set(EMPTY);
      onMade();
    }
    return problemsIn(t, data.makeToken.problems, FIELDS);
  });
  return (
    <>
      {token && <SecretNote subject={t('desk.integrations.token')} value={token} lead={t('desk.integrations.tokenOnce')} />}
      <DeskForm problems={form.problems} onSubmit={form.onSubmit}>
        <h3>{t('desk.integrations.newToken')}</h3>
        <TextField {...form.field('name')} label={t('desk.integrations.tokenName')} description={t('desk.integrations.tokenNameHelp')} />
        <fieldset className={css.boxes}>
          <legend>{t('desk.integrations.scopes')}</legend>
          {SCOPES.map(([field, scope]) => (
            <CheckField key={field} {...form.field(field)} label={t(`desk.integrations.scope.${scope}`)} />
          ))}
        </fieldset>
        <SelectField {...form.field('days')} label={t('desk.integrations.days')} choices={DAYS.map((value) => ({ value, label: t(`desk.integrations.days.${value}`) }))} />
        <FormActs><Button type="submit" loading={form.busy}>{t('desk.integrations.makeToken')}</Button></FormActs>
      </DeskForm>
    </>
  );
}
