import { Outlet, useRouteContext } from '@tanstack/react-router';
import { ViewerContext, signOut } from '../../features/auth/index.js';
import { SiteShell } from '../../features/site/index.js';
import { useText } from '../../messages/index.js';
import { HeaderName, HeaderViewer } from '../../ui/HeaderViewer.js';
import { LookBanner } from './LookBanner.js';
import css from './ResidentShell.module.css';
import { TabMenu } from './TabMenu.js';
import { TabSheet } from './TabSheet.js';

/** Around the pages of whoever is signed in: their name, the way out, and the cooperative's tabs. */
export function ResidentShell() {
  const t = useText();
  const { viewer } = useRouteContext({ from: '/resident' });
  const name = (
    <HeaderName to="/moje-konto" aria-label={t('shell.account', { name: viewer.name })}>
      {viewer.name}
    </HeaderName>
  );
  const { seenBy } = viewer;
  return (
    <ViewerContext value={viewer}>
      <SiteShell
        banner={seenBy && <LookBanner viewer={{ ...viewer, seenBy }} />}
        asOf={viewer.asOf}
        header={
          <>
            <HeaderViewer name={name} outLabel={t('shell.signOut')} onOut={() => void signOut()} />
            <TabSheet />
          </>
        }
        side={
          <div className={`${css.side} screen-only`}>
            <TabMenu label={t('shell.menu')} />
          </div>
        }
      >
        <Outlet />
      </SiteShell>
    </ViewerContext>
  );
}
