import { useSearch } from '@tanstack/react-router';
import { Loaded } from '../../../graphql/Loaded.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useDeskText } from '../../../messages/desk.js';
import { ButtonLink } from '../../../ui/ButtonLink.js';
import { Narrow } from '../../../ui/Narrow.js';
import { Note } from '../../../ui/Note.js';
import { Page } from '../../../ui/Page.js';
import { Facts, Panel } from '../../../ui/Panel.js';
import { useStaff } from '../auth/index.js';
import { DeskAccountQuery } from './desk-account.query.js';
import { FactorsPanel } from './factors-panel.js';
import { SessionsPanel } from './sessions-panel.js';

/** The account of whoever is signed in: who they are, what they sign in with, and where. */
export function AccountPage() {
  const t = useDeskText();
  const { name, email, roles, district } = useStaff();
  const { zapisano } = useSearch({ from: '/desk/biuro/moje-konto' });
  const query = usePageQuery(DeskAccountQuery, {});
  return (
    <Narrow>
      <Page title={t('desk.account.title')}>
        {zapisano === 'haslo' && <Note urgent>{t('account.password.changed')}</Note>}
        <Panel title={t('desk.account.who')}>
          <Facts
            facts={[
              [t('desk.account.name'), name],
              [t('desk.signIn.email'), email],
              [t('desk.account.roles'), roles.map((role) => t(`desk.role.${role}`)).join(', ')],
              [t('desk.account.district'), district?.name],
            ]}
          />
        </Panel>
        <Panel title={t('desk.account.password')}>
          <p>{t('desk.account.passwordLead')}</p>
          <ButtonLink to="/biuro/moje-konto/haslo">{t('account.password.change')}</ButtonLink>
        </Panel>
        <Loaded query={query}>
          {({ deskAccount }) => (
            <>
              <FactorsPanel {...deskAccount} onChange={query.retry} />
              <SessionsPanel sessions={deskAccount.sessions} onEnded={query.retry} />
            </>
          )}
        </Loaded>
      </Page>
    </Narrow>
  );
}
