import { Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { SiteShell } from '../../../features/site/index.js';
import { PendingPage } from '../../../app/shell/Pending.js';
import { DeskBrand } from './DeskBrand.js';

/** Around what is shown to whoever is not, or not yet, signed in. */
export const BareShell = ({ children }: { children: ReactNode }) => <SiteShell brand={<DeskBrand />}>{children}</SiteShell>;

/** Around the pages of the way in. */
export const EntranceShell = () => (
  <BareShell>
    <Outlet />
  </BareShell>
);

/** While the server is asked who is signed in. */
export const PendingDesk = () => (
  <BareShell>
    <PendingPage />
  </BareShell>
);
