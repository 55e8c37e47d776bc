import { useText } from '../../messages/index.js';
import { Page } from '../../ui/Page.js';
import { BackLink } from '../../ui/links.js';
import css from './account.module.css';
import { PasswordForm } from './password-form.js';

/** The password is changed here by whoever knows it. */
export function PasswordPage() {
  const t = useText();
  return (
    <div className={css.narrow}>
      <Page
        title={t('account.password.change')}
        lead={t('account.password.lead')}
        back={<BackLink to="/moje-konto">{t('account.title')}</BackLink>}
      >
        <PasswordForm />
      </Page>
    </div>
  );
}
