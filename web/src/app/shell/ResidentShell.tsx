import { Button } from '@mantine/core';
import { IconLogout2, IconUserCircle } from '@tabler/icons-react';
import { Link, Outlet, useRouteContext } from '@tanstack/react-router';
import { ViewerContext, signOut } from '../../features/auth/index.js';
import { SiteShell } from '../../features/site/index.js';
import { useText } from '../../messages/index.js';
import { MenuSheet } from './MenuSheet.js';
import css from './ResidentShell.module.css';
import { TabMenu } from './TabMenu.js';

/** Around the pages of whoever is signed in: their name, the way out, and the cooperative's tabs. */
export function ResidentShell() {
  const t = useText();
  const { viewer } = useRouteContext({ from: '/resident' });
  return (
    <ViewerContext value={viewer}>
      <SiteShell
        asOf={viewer.asOf}
        header={
          <>
            <div className={`${css.viewer} screen-only`}>
              <Link to="/moje-konto" className={css.name} aria-label={t('shell.account', { name: viewer.name })}>
                <IconUserCircle aria-hidden size={24} stroke={1.7} />
                {viewer.name}
              </Link>
              <Button
                className={css.out}
                leftSection={<IconLogout2 aria-hidden size={20} />}
                onClick={() => void signOut()}
              >
                {t('shell.signOut')}
              </Button>
            </div>
            <MenuSheet />
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
