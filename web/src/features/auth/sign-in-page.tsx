import { useSearch } from '@tanstack/react-router';
import { useText } from '../../messages/index.js';
import { Note } from '../../ui/Note.js';
import { Page } from '../../ui/Page.js';
import { BackLink, TextLink } from '../../ui/links.js';
import { SitePanel, useSite } from '../site/index.js';
import css from './auth-page.module.css';
import { PasskeySignIn } from './passkey-sign-in.js';
import { SignInForm } from './sign-in-form.js';

/** Sign-in with what the office issued. */
export function SignInPage() {
  const t = useText();
  const site = useSite();
  const { powod } = useSearch({ from: '/public/zaloguj' });
  return (
    <div className={css.narrow}>
      <Page title={t('signIn.title')} lead={site.portalName} back={<BackLink to="/">{t('signIn.back')}</BackLink>}>
        {powod === 'sesja' && (
          <Note tone="warning" urgent>
            {t('signIn.sessionEnded')}
          </Note>
        )}
        {powod === 'wymagane' && <Note>{t('signIn.required')}</Note>}
        <SignInForm />
        <PasskeySignIn />
        <SitePanel title={t('welcome.forgotten')}>{site.texts.forgotten}</SitePanel>
        {site.recovery === 'INITIAL_CREDENTIALS' && (
          <p>
            <TextLink to="/odzyskaj">{t('signIn.recover')}</TextLink>
          </p>
        )}
        {site.onboarding === 'APPLICATION' && (
          <p>
            <TextLink to="/wniosek">{t('welcome.apply')}</TextLink>
          </p>
        )}
      </Page>
    </div>
  );
}
