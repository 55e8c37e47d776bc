import { Button, TextInput } from '@mantine/core';
import { useText } from '../../messages/index.js';
import { ErrorSummary } from '../../ui/ErrorSummary.js';
import { PasswordField } from '../../ui/PasswordField.js';
import css from './auth-page.module.css';
import { useSignIn, type SignInField } from './use-sign-in.js';

/** Identifier and password; one answer for every failure. */
export function SignInForm() {
  const t = useText();
  const { values, problems, busy, submit, change } = useSignIn();
  const said = problems.map((problem) => ({ ...problem, message: t(problem.message) }));
  const field = (id: SignInField) => ({
    id,
    label: t(`signIn.${id}`),
    value: values[id],
    error: said.find((problem) => problem.field === id)?.message,
  });
  return (
    <form className={css.form} noValidate onSubmit={submit}>
      <ErrorSummary title={t('form.problems')} problems={said} />
      <TextInput
        {...field('identifier')}
        name="identifier"
        size="md"
        autoComplete="username"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        onChange={(event) => change('identifier')(event.target.value)}
      />
      <PasswordField
        {...field('password')}
        autoComplete="current-password"
        showLabel={t('form.show')}
        hideLabel={t('form.hide')}
        onChange={change('password')}
      />
      <Button type="submit" size="lg" loading={busy}>
        {t('signIn.submit')}
      </Button>
    </form>
  );
}
