import { useText } from '../../messages/index.js';
import { Page } from '../../ui/Page.js';
import css from './auth-page.module.css';
import { SetPasswordForm } from './set-password-form.js';

/** The start password must be replaced before anything else is shown. */
export function SetPasswordPage() {
  const t = useText();
  return (
    <div className={css.narrow}>
      <Page title={t('setPassword.title')} lead={t('setPassword.lead')}>
        <SetPasswordForm />
      </Page>
    </div>
  );
}
