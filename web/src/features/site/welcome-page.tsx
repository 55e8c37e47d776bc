import { IconFileText, IconLogin2 } from '@tabler/icons-react';
import { useText } from '../../messages/index.js';
import { ButtonLink } from '../../ui/ButtonLink.js';
import { Page } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { Offices } from './offices.js';
import { SiteMarkdown } from './site-markdown.js';
import { SitePanel } from './site-panel.js';
import { useSite } from './site.js';
import css from './welcome-page.module.css';

/** The public page: what the portal is, how one gets in, and where the cooperative can be found. */
export function WelcomePage() {
  const site = useSite();
  const t = useText();
  return (
    <Page title={site.portalName} documentTitle={t('welcome.title')} lead={site.name}>
      <div className={css.columns}>
        <div className={css.welcome}>
          <SiteMarkdown>{site.texts.welcome}</SiteMarkdown>
        </div>
        <div className={css.side}>
          <div className={css.signIn}>
            <Panel title={t('welcome.signInTitle')}>
              <p>{t('welcome.signInLead')}</p>
              <ButtonLink to="/zaloguj" size="lg" fullWidth leftSection={<IconLogin2 aria-hidden size={22} />}>
                {t('signIn.submit')}
              </ButtonLink>
            </Panel>
          </div>
          <SitePanel title={t('welcome.forgotten')}>{site.texts.forgotten}</SitePanel>
        </div>
      </div>
      <SitePanel title={t('welcome.access')}>{site.texts.access}</SitePanel>
      {site.onboarding === 'APPLICATION' && (
        <ButtonLink to="/wniosek" size="lg" leftSection={<IconFileText aria-hidden size={22} />}>
          {t('welcome.apply')}
        </ButtonLink>
      )}
      <Offices />
    </Page>
  );
}
