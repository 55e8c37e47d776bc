import { IconHome } from '@tabler/icons-react';
import { useDeskText } from '../../../messages/desk.js';
import { NavLink, NavMenu } from '../../../ui/NavMenu.js';
import { AREAS } from '../../areas.js';
import { may, useStaff } from '../../features/auth/index.js';

/** The areas of the desk that whoever is signed in may use. */
export function AreaMenu({ onChoose }: { onChoose?: () => void }) {
  const t = useDeskText();
  const staff = useStaff();
  return (
    <NavMenu label={t('desk.menu')}>
      <NavLink to="/biuro" icon={IconHome} activeOptions={{ exact: true, includeSearch: false }} onClick={onChoose}>
        {t('desk.start.title')}
      </NavLink>
      {AREAS.filter(({ permission }) => may(staff, permission)).map(({ path, title, icon }) => (
        <NavLink key={path} to={path} icon={icon} activeOptions={{ includeSearch: false }} onClick={onChoose}>
          {t(title)}
        </NavLink>
      ))}
    </NavMenu>
  );
}
