import { Button } from '@mantine/core';
import { useText } from '../../messages/index.js';
import { ErrorSummary } from '../../ui/ErrorSummary.js';
import { PasswordField } from '../../ui/PasswordField.js';
import { PasswordChecklist, useViewer } from '../auth/index.js';
import { useSite } from '../site/index.js';
import css from './account.module.css';
import { usePassword, type PasswordInput } from './use-password.js';

const LABEL = {
  current: 'account.password.current',
  password: 'setPassword.password',
  repeat: 'setPassword.repeat',
} as const;

/** The present password, and the new one twice beside the cooperative's rules. */
export function PasswordForm() {
  const t = useText();
  const { identifier } = useViewer();
  const { minLength: min, maxLength: max } = useSite().passwordPolicy;
  const { values, problems, busy, submit, change } = usePassword();
  const said = problems.map((problem) => ({ ...problem, message: t(problem.message, { min, max }) }));
  const field = (id: PasswordInput) => ({
    id,
    label: t(LABEL[id]),
    autoComplete: id === 'current' ? ('current-password' as const) : ('new-password' as const),
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
      {/* Tells a password manager whose password it is. */}
      <input type="text" name="username" autoComplete="username" value={identifier} readOnly hidden />
      <PasswordField {...field('current')} />
      <PasswordField {...field('password')} description={<PasswordChecklist password={values.password} />} />
      <PasswordField {...field('repeat')} />
      <p>{t('account.password.others')}</p>
      <Button type="submit" size="lg" loading={busy}>
        {t('account.password.submit')}
      </Button>
    </form>
  );
}
