import { useSearch } from '@tanstack/react-router';
import { Loaded } from '../../graphql/Loaded.js';
import { usePageQuery } from '../../graphql/use-page-query.js';
import { useText } from '../../messages/index.js';
import { ButtonLink } from '../../ui/ButtonLink.js';
import { Note } from '../../ui/Note.js';
import { Page } from '../../ui/Page.js';
import { Facts, Panel } from '../../ui/Panel.js';
import { useDates } from '../../ui/use-dates.js';
import { useViewer } from '../auth/index.js';
import { LanguageSwitch, useSite } from '../site/index.js';
import css from './account.module.css';
import { AccountQuery } from './account.query.js';
import { ExportPanel } from './export-panel.js';
import { NotificationsPanel } from './notifications-panel.js';
import { SessionsPanel } from './sessions-panel.js';

/** What belongs to whoever is signed in. */
export function AccountPage() {
  const t = useText();
  const dates = useDates();
  const viewer = useViewer();
  const { languages } = useSite();
  const { zapisano } = useSearch({ from: '/resident/moje-konto' });
  const query = usePageQuery(AccountQuery, {});
  return (
    <Page title={t('account.title')} lead={viewer.name}>
      {zapisano === 'haslo' && <Note>{t('account.password.changed')}</Note>}
      <Loaded query={query}>
        {({ account }) => (
          <>
            <Panel title={t('account.signIn')}>
              <Facts
                facts={[
                  [t('signIn.identifier'), account.identifier],
                  [t('account.password.setAt'), dates.instant(account.passwordSetAt)],
                  [t('contact.EMAIL'), account.email ?? t('contact.none')],
                ]}
              />
              <div className={css.actions}>
                <ButtonLink to="/moje-konto/haslo">{t('account.password.change')}</ButtonLink>
                <ButtonLink to="/moje-konto/logowanie">{t('account.factors.open')}</ButtonLink>
              </div>
            </Panel>
            <SessionsPanel sessions={account.sessions} onEnded={query.retry} />
            <NotificationsPanel account={account} onChosen={query.retry} />
            {languages.length > 1 && (
              <Panel title={t('language.title')}>
                <p>{t('account.language.lead')}</p>
                <LanguageSwitch />
              </Panel>
            )}
            <ExportPanel />
            <Panel title={t('account.log.title')}>
              <p>{t('account.log.lead')}</p>
              <div className={css.actions}>
                <ButtonLink to="/moje-konto/dziennik">{t('account.log.open')}</ButtonLink>
              </div>
            </Panel>
          </>
        )}
      </Loaded>
    </Page>
  );
}
