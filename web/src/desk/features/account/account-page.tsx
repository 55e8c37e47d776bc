import { useDeskText } from '../../../messages/desk.js';
import { Page } from '../../../ui/Page.js';
import { Facts, Panel } from '../../../ui/Panel.js';
import { useStaff } from '../auth/index.js';

/** The account of whoever is signed in. */
export function AccountPage() {
  const t = useDeskText();
  const { name, email, roles, district } = useStaff();
  return (
    <Page title={t('desk.account.title')}>
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
    </Page>
  );
}
