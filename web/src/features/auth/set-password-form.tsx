import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useText } from '../../messages/index.js';
import { ErrorSummary } from '../../ui/ErrorSummary.js';
import { PasswordField } from '../../ui/PasswordField.js';
import { useSite } from '../site/index.js';
import css from './auth-page.module.css';
import { authRequest } from './auth-request.js';
import { PasswordChecklist } from './password-checklist.js';
import { enter, sessionEnded, signOut } from './session.js';
import { passwordProblems, type PasswordInput, type PasswordProblem } from './set-password-problems.js';

/** The new password, twice, beside the cooperative's rules. */
export function SetPasswordForm() {
  const t = useText();
  const { minLength: min, maxLength: max } = useSite().passwordPolicy;
  const [values, setValues] = useState({ password: '', repeat: '' });
  const [problems, setProblems] = useState<PasswordProblem[]>([]);
  const [busy, setBusy] = useState(false);
  const said = problems.map((problem) => ({ ...problem, message: t(problem.message, { min, max }) }));

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (values.password !== values.repeat) return setProblems([{ field: 'repeat', message: 'setPassword.problem.different' }]);
    setBusy(true);
    const answer = await authRequest('set-password', values);
    if (answer !== 'UNREACHABLE' && answer.status === 200) return enter(answer.body['next']);
    if (answer !== 'UNREACHABLE' && answer.status === 401) return sessionEnded();
    setBusy(false);
    setProblems(passwordProblems(answer));
  }

  const field = (name: PasswordInput) => ({
    id: name,
    label: t(`setPassword.${name}`),
    autoComplete: 'new-password' as const,
    showLabel: t('form.show'),
    hideLabel: t('form.hide'),
    value: values[name],
    error: said.filter((problem) => problem.field === name).map(({ message }) => message).join(' ') || undefined,
    onChange: (value: string) => setValues({ ...values, [name]: value }),
  });

  return (
    <form className={css.form} noValidate onSubmit={submit}>
      <ErrorSummary title={t('form.problems')} problems={said} />
      <PasswordField {...field('password')} description={<PasswordChecklist password={values.password} />} />
      <PasswordField {...field('repeat')} />
      <Button type="submit" size="lg" loading={busy}>{t('setPassword.submit')}</Button>
      <Button variant="subtle" onClick={() => void signOut()}>{t('setPassword.cancel')}</Button>
    </form>
  );
}
