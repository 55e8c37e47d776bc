import { Button } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useDeskText } from '../../../messages/desk.js';
import { PasswordField } from '../../../ui/PasswordField.js';
import { TextField } from '../../../ui/TextField.js';
import { useForm } from '../../../ui/use-form.js';
import { DeskForm } from '../../parts/index.js';
import { authRequest, doneBody, statusOf } from './auth-request.js';
import { refusalOf } from './refusal.js';
import { goOn } from './session.js';

/** E-mail and password; one answer for every failure. */
export function SignInForm() {
  const t = useDeskText();
  const { powrot } = useSearch({ from: '/entrance/biuro/zaloguj' });
  const form = useForm({ email: '', password: '' }, async ({ email, password }) => {
    if (!email.trim()) return [{ field: 'email', message: t('desk.signIn.emailMissing') }];
    if (!password) return [{ field: 'password', message: t('signIn.passwordMissing') }];
    const answer = await authRequest('sign-in', { email: email.trim(), password });
    const done = doneBody(answer);
    if (done) return goOn(done['next'], powrot);
    const refused = statusOf(answer) === 401 || statusOf(answer) === 400;
    return [{ field: null, message: t(refused ? 'desk.signIn.failed' : refusalOf(answer)) }];
  });
  return (
    <DeskForm problems={form.problems} onSubmit={form.onSubmit}>
      <TextField {...form.field('email')} label={t('desk.signIn.email')} type="email" autoComplete="username" verbatim />
      <PasswordField {...form.field('password')} label={t('signIn.password')} autoComplete="current-password" showLabel={t('form.show')} hideLabel={t('form.hide')} />
      <Button type="submit" size="lg" loading={form.busy}>
        {t('signIn.submit')}
      </Button>
    </DeskForm>
  );
}
