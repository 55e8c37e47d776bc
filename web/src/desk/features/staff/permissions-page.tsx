import { IconCheck } from '@tabler/icons-react';
import { Loaded } from '../../../graphql/Loaded.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import type { ResultOf } from '../../../graphql/graphql.js';
import { useDeskText } from '../../../messages/desk.js';
import { Cell, DataTable, Row, RowHead, TableGroup } from '../../../ui/DataTable.js';
import { Page } from '../../../ui/Page.js';
import { BackLink } from '../../../ui/links.js';
import type { Permission } from '../auth/index.js';
import { RolePermissionsQuery } from './role-permissions.query.js';
import css from './staff.module.css';

const ROLES = ['CLERK', 'DISPATCHER', 'EDITOR', 'ADMIN', 'OPERATOR'] as const;

type Line = ResultOf<typeof RolePermissionsQuery>['rolePermissions'][number];

/** What each role allows, as the server holds it. */
export function PermissionsPage() {
  const t = useDeskText();
  const query = usePageQuery(RolePermissionsQuery, {});
  return (
    <Page title={t('desk.staff.permissions')} lead={t('desk.staff.permissionsLead')} back={<BackLink to="/biuro/pracownicy">{t('desk.staff.title')}</BackLink>}>
      <Loaded query={query}>{({ rolePermissions }) => <PermissionTable lines={rolePermissions} />}</Loaded>
    </Page>
  );
}

function PermissionTable({ lines }: { lines: readonly Line[] }) {
  const t = useDeskText();
  const roles = ROLES.filter((role) => lines.some((line) => line.roles.includes(role)));
  return (
    <DataTable caption={t('desk.staff.permissions')} captionHidden columns={[t('desk.staff.permission'), ...roles.map((role) => t(`desk.role.${role}`))].map((label) => ({ label }))}>
      <TableGroup>
        {lines.map(({ permission, roles: allowed, offered }) => (
          <Row key={permission}>
            <RowHead>
              {t(`desk.staff.may.${permission as Permission}`)}
              {!offered && <span className={css.off}> – {t('desk.staff.notOffered')}</span>}
            </RowHead>
            {roles.map((role) => (
              <Cell key={role} label={t(`desk.role.${role}`)}>
                {allowed.includes(role) ? (
                  <span className={css.may}>
                    <IconCheck aria-hidden size={18} />
                    {t('desk.staff.yes')}
                  </span>
                ) : (
                  <span className={css.off}>{t('desk.staff.no')}</span>
                )}
              </Cell>
            ))}
          </Row>
        ))}
      </TableGroup>
    </DataTable>
  );
}
