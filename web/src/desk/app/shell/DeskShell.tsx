import { Outlet, useRouteContext } from '@tanstack/react-router';
import { SiteShell } from '../../../features/site/index.js';
import { useDeskText } from '../../../messages/desk.js';
import { HeaderName, HeaderViewer } from '../../../ui/HeaderViewer.js';
import { StaffContext, signOut } from '../../features/auth/index.js';
import { AreaMenu } from './AreaMenu.js';
import { AreaSheet } from './AreaSheet.js';
import { DeskBrand } from './DeskBrand.js';
import css from './DeskShell.module.css';

/** Around the pages of whoever of the staff is signed in: their name, the way out, and the areas that they may use. */
export function DeskShell() {
  const t = useDeskText();
  const { staff } = useRouteContext({ from: '/desk' });
  const name = (
    <HeaderName to="/biuro/moje-konto" aria-label={t('shell.account', { name: staff.name })}>
      {staff.name}
    </HeaderName>
  );
  return (
    <StaffContext value={staff}>
      <SiteShell
        wide
        brand={<DeskBrand />}
        header={
          <>
            <HeaderViewer name={name} outLabel={t('shell.signOut')} onOut={() => void signOut()} />
            <AreaSheet />
          </>
        }
        side={
          <div className={`${css.side} screen-only`}>
            <AreaMenu />
          </div>
        }
      >
        <Outlet />
      </SiteShell>
    </StaffContext>
  );
}
