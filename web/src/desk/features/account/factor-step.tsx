import { Button } from '@mantine/core';
import type { AuthAnswer } from '../../../features/auth/index.js';
import { useDeskText, type DeskMessageId } from '../../../messages/desk.js';
import { FormActs } from '../../../ui/Form.js';
import { PasswordField } from '../../../ui/PasswordField.js';
import { TextField } from '../../../ui/TextField.js';
import { useForm } from '../../../ui/use-form.js';
import { DeskForm } from '../../parts/index.js';
import { doneBody, sessionEnded, statusOf, useStaff } from '../auth/index.js';
import { accountProblems } from './account-problems.js';

interface FactorStepProps {
  title: string;
  lead: string;
  submitLabel: string;
  /** What the new thing is called at first; without it nothing is named. */
  name?: string;
  /** Asks the server, and the person's device where that is needed; null where the device made no key. */
  send: (values: { name: string; password: string }) => Promise<AuthAnswer | null>;
  onDone: (body: Record<string, unknown>) => void;
  onCancel: () => void;
}

/** One change of how one signs in; the password is asked for again. */
export function FactorStep({ title, lead, submitLabel, name, send, onDone, onCancel }: FactorStepProps) {
  const t = useDeskText();
  const { email } = useStaff();
  const named = name !== undefined;
  const form = useForm({ name: name ?? '', password: '' }, async (values) => {
    const missing: { field: 'name' | 'password'; message: DeskMessageId }[] = [
      ...(named && !values.name.trim() ? [{ field: 'name', message: 'account.factors.nameMissing' } as const] : []),
      ...(values.password ? [] : [{ field: 'password', message: 'account.password.missing' } as const]),
    ];
    if (missing.length) return missing.map(({ field, message }) => ({ field, message: t(message) }));
    const answer = await send(values);
    if (!answer) return [{ field: null, message: t('account.factors.passkeyNone') }];
    const done = doneBody(answer);
    if (done) {
      onDone(done);
      return null;
    }
    if (statusOf(answer) === 401) return sessionEnded();
    return accountProblems(answer, ['name', 'password'] as const).map(({ field, message }) => ({ field, message: t(message) }));
  });
  return (
    <DeskForm problems={form.problems} onSubmit={form.onSubmit}>
      <h2>{title}</h2>
      <p>{lead}</p>
      {/* Tells a password manager whose password it is. */}
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      {named && <TextField {...form.field('name')} label={t('account.factors.name')} maxLength={60} autoComplete="off" />}
      <PasswordField {...form.field('password')} label={t('account.password.current')} autoComplete="current-password" showLabel={t('form.show')} hideLabel={t('form.hide')} />
      <FormActs>
        <Button type="submit" loading={form.busy}>{submitLabel}</Button>
        <Button variant="default" onClick={onCancel}>{t('account.factors.cancel')}</Button>
      </FormActs>
    </DeskForm>
  );
}
