import { useSearch } from '@tanstack/react-router';
import { useDeskText } from '../../../messages/desk.js';
import { Narrow } from '../../../ui/Narrow.js';
import { Note } from '../../../ui/Note.js';
import { Page } from '../../../ui/Page.js';
import { TextLink } from '../../../ui/links.js';
import { SignInForm } from './sign-in-form.js';

/** The staff's sign-in. */
export function SignInPage() {
  const t = useDeskText();
  const { powod } = useSearch({ from: '/entrance/biuro/zaloguj' });
  return (
    <Narrow>
      <Page title={t('desk.signIn.title')} lead={t('desk.signIn.lead')}>
        {powod === 'sesja' && (
          <Note tone="warning" urgent>
            {t('signIn.sessionEnded')}
          </Note>
        )}
        {powod === 'wymagane' && <Note>{t('signIn.required')}</Note>}
        <SignInForm />
        <p>
          <TextLink to="/biuro/zapomniane-haslo">{t('desk.forgotten.link')}</TextLink>
        </p>
        <p>
          <TextLink to="/" reloadDocument preload={false}>
            {t('desk.signIn.residents')}
          </TextLink>
        </p>
      </Page>
    </Narrow>
  );
}
