import { useDeskText } from '../../../messages/desk.js';
import { Page } from '../../../ui/Page.js';
import { Empty } from '../../../ui/States.js';
import { TileLink } from '../../../ui/TileLink.js';
import { AREAS } from '../../areas.js';
import { may, useStaff } from '../auth/index.js';
import { FiguresPanel } from './figures-panel.js';
import css from './start-page.module.css';

/** The first page: who one is, and what one may do. */
export function StartPage() {
  const t = useDeskText();
  const staff = useStaff();
  const areas = AREAS.filter(({ permission }) => may(staff, permission));
  const roles = staff.roles.map((role) => t(`desk.role.${role}`)).join(', ');
  return (
    <Page
      title={t('desk.start.greeting', { name: staff.name })}
      documentTitle={t('desk.start.title')}
      lead={[roles, staff.district?.name].filter(Boolean).join(' · ')}
    >
      {areas.length === 0 ? (
        <Empty title={t('desk.start.nothing')} />
      ) : (
        <ul aria-label={t('desk.menu')} className={css.tiles}>
          {areas.map(({ path, title, lead, icon }) => (
            <li key={path}>
              <TileLink to={path} icon={icon} text={t(lead)}>
                {t(title)}
              </TileLink>
            </li>
          ))}
        </ul>
      )}
      {may(staff, 'desk.figures') && <FiguresPanel />}
    </Page>
  );
}
