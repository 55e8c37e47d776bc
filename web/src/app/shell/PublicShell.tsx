import { Outlet } from '@tanstack/react-router';
import { SiteShell } from '../../features/site/index.js';

/** Around the pages that anybody may read. */
export const PublicShell = () => (
  <SiteShell>
    <Outlet />
  </SiteShell>
);
