import { Button, TextInput } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useText, type MessageId } from '../../messages/index.js';
import { ErrorSummary, type FieldProblem } from '../../ui/ErrorSummary.js';
import { PasswordField } from '../../ui/PasswordField.js';
import css from './auth-page.module.css';
import { authRequest, type AuthAnswer } from './auth-request.js';
import { enter } from './session.js';

type Field = 'identifier' | 'password';

const missing = (values: Record<Field, string>): FieldProblem<Field, MessageId>[] => [
  ...(values.identifier.trim() ? [] : [{ field: 'identifier', message: 'signIn.identifierMissing' } as const]),
  ...(values.password ? [] : [{ field: 'password', message: 'signIn.passwordMissing' } as const]),
];

const refusal = (answer: AuthAnswer): MessageId => {
  if (answer === 'UNREACHABLE') return 'failure.offlineExplanation';
  return answer.status === 401 || answer.status === 400 ? 'signIn.failed' : 'failure.explanation';
};

/** Identifier and password; one answer for every failure. */
export function SignInForm() {
  const t = useText();
  const { powrot } = useSearch({ from: '/public/zaloguj' });
  const [values, setValues] = useState({ identifier: '', password: '' });
  const [problems, setProblems] = useState<FieldProblem<Field, MessageId>[]>([]);
  const [busy, setBusy] = useState(false);
  const errorOf = (name: Field) => problems.filter(({ field }) => field === name).map(({ message }) => t(message))[0];

  async function submit(event: FormEvent) {
    event.preventDefault();
    const found = missing(values);
    setProblems(found);
    if (found.length) return;
    setBusy(true);
    const answer = await authRequest('sign-in', { identifier: values.identifier.trim(), password: values.password });
    if (answer !== 'UNREACHABLE' && answer.status === 200) return enter(answer.body['next'], powrot);
    setBusy(false);
    setProblems([{ field: null, message: refusal(answer) }]);
  }

  return (
    <form className={css.form} noValidate onSubmit={submit}>
      <ErrorSummary title={t('form.problems')} problems={problems.map((problem) => ({ ...problem, message: t(problem.message) }))} />
      <TextInput
        id="identifier" name="identifier" size="md" label={t('signIn.identifier')} autoComplete="username"
        autoCapitalize="none" autoCorrect="off" spellCheck={false} value={values.identifier} error={errorOf('identifier')}
        onChange={(event) => setValues({ ...values, identifier: event.target.value })}
      />
      <PasswordField
        id="password" label={t('signIn.password')} autoComplete="current-password" showLabel={t('form.show')} hideLabel={t('form.hide')}
        value={values.password} error={errorOf('password')} onChange={(password) => setValues({ ...values, password })}
      />
      <Button type="submit" size="lg" loading={busy}>{t('signIn.submit')}</Button>
    </form>
  );
}
