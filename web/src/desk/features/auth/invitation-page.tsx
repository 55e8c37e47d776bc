import { useDeskText } from '../../../messages/desk.js';
import { Narrow } from '../../../ui/Narrow.js';
import { Page } from '../../../ui/Page.js';
import { NewPasswordForm } from './new-password-form.js';

/** Behind the link of an invitation: a password of one's own, and then the second factor. */
export function InvitationPage() {
  const t = useDeskText();
  return (
    <Narrow>
      <Page title={t('desk.invitation.title')} lead={t('desk.invitation.lead')}>
        <NewPasswordForm step="accept-invitation" submitLabel={t('desk.invitation.submit')} refused={t('desk.invitation.refused')} />
      </Page>
    </Narrow>
  );
}
