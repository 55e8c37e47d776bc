import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { PasswordChecklist } from '../../../features/auth/index.js';
import { useDeskText } from '../../../messages/desk.js';
import { Narrow } from '../../../ui/Narrow.js';
import { Page } from '../../../ui/Page.js';
import { PasswordField } from '../../../ui/PasswordField.js';
import { BackLink } from '../../../ui/links.js';
import { useForm } from '../../../ui/use-form.js';
import { DeskForm } from '../../parts/index.js';
import { accountRequest, doneBody, sessionEnded, STAFF_POLICY, statusOf, useStaff } from '../auth/index.js';
import { accountProblems } from './account-problems.js';

/** Another password, by whoever knows the present one. */
export function PasswordPage() {
  const t = useDeskText();
  const navigate = useNavigate();
  const { email } = useStaff();
  const form = useForm({ current: '', password: '', repeat: '' }, async (values) => {
    if (!values.current) return [{ field: 'current', message: t('account.password.missing') }];
    if (values.password !== values.repeat) return [{ field: 'repeat', message: t('setPassword.problem.different') }];
    const answer = await accountRequest('password', values);
    if (doneBody(answer)) {
      await navigate({ to: '/biuro/moje-konto', search: { zapisano: 'haslo' } });
      return null;
    }
    if (statusOf(answer) === 401) return sessionEnded();
    const limits = { min: STAFF_POLICY.minLength, max: STAFF_POLICY.maxLength };
    return accountProblems(answer, ['current', 'password', 'repeat'] as const).map(({ field, message }) => ({ field, message: t(message, limits) }));
  });
  const shown = { showLabel: t('form.show'), hideLabel: t('form.hide') };
  return (
    <Narrow>
      <Page title={t('account.password.change')} lead={t('account.password.lead')} back={<BackLink to="/biuro/moje-konto">{t('desk.account.title')}</BackLink>}>
        <DeskForm problems={form.problems} onSubmit={form.onSubmit}>
          {/* Tells a password manager whose password it is. */}
          <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
          <PasswordField {...form.field('current')} {...shown} autoComplete="current-password" label={t('account.password.current')} />
          <PasswordField
            {...form.field('password')} {...shown} autoComplete="new-password" label={t('desk.password')}
            description={<PasswordChecklist password={form.values.password} policy={STAFF_POLICY} />}
          />
          <PasswordField {...form.field('repeat')} {...shown} autoComplete="new-password" label={t('desk.repeat')} />
          <p>{t('account.password.others')}</p>
          <Button type="submit" size="lg" loading={form.busy}>{t('account.password.submit')}</Button>
        </DeskForm>
      </Page>
    </Narrow>
  );
}
