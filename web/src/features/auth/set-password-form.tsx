import { Button } from '@mantine/core';
import { useText } from '../../messages/index.js';
import { ErrorSummary } from '../../ui/ErrorSummary.js';
import { PasswordField } from '../../ui/PasswordField.js';
import { useSite } from '../site/index.js';
import css from './auth-page.module.css';
import { PasswordChecklist } from './password-checklist.js';
import { signOut } from './session.js';
import type { PasswordInput } from './set-password-problems.js';
import { useSetPassword } from './use-set-password.js';

/** The new password, twice, beside the cooperative's rules. */
export function SetPasswordForm() {
  const t = useText();
  const { minLength: min, maxLength: max } = useSite().passwordPolicy;
  const { values, problems, busy, submit, change } = useSetPassword();
  const said = problems.map((problem) => ({ ...problem, message: t(problem.message, { min, max }) }));
  const field = (id: PasswordInput) => ({
    id,
    label: t(`setPassword.${id}`),
    autoComplete: 'new-password' as const,
    showLabel: t('form.show'),
    hideLabel: t('form.hide'),
    value: values[id],
    error:
      said
        .filter((problem) => problem.field === id)
        .map(({ message }) => message)
        .join(' ') || undefined,
    onChange: change(id),
  });
  return (
    <form className={css.form} noValidate onSubmit={submit}>
      <ErrorSummary title={t('form.problems')} problems={said} />
      <PasswordField {...field('password')} description={<PasswordChecklist password={values.password} />} />
      <PasswordField {...field('repeat')} />
      <Button type="submit" size="lg" loading={busy}>
        {t('setPassword.submit')}
      </Button>
      <Button variant="subtle" onClick={() => void signOut()}>
        {t('setPassword.cancel')}
      </Button>
    </form>
  );
}
