import { useDeskText } from '../../../messages/desk.js';
import { Narrow } from '../../../ui/Narrow.js';
import { Page } from '../../../ui/Page.js';
import { TextLink } from '../../../ui/links.js';
import { NewPasswordForm } from './new-password-form.js';

/** Behind the link of a mail for who forgot the password; the second factor is asked for all the same. */
export function NewPasswordPage() {
  const t = useDeskText();
  return (
    <Narrow>
      <Page title={t('desk.newPassword.title')} lead={t('desk.newPassword.lead')}>
        <NewPasswordForm step="reset" submitLabel={t('setPassword.submit')} refused={t('desk.newPassword.refused')} />
        <p>
          <TextLink to="/biuro/zapomniane-haslo">{t('desk.newPassword.again')}</TextLink>
        </p>
      </Page>
    </Narrow>
  );
}
