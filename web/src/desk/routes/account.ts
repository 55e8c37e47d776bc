import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskPart } from './parts.js';

const account = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/moje-konto',
  component: lazyRouteComponent(() => import('../features/account/account-page.js'), 'AccountPage'),
});

/** The account of whoever is signed in. */
export const accountRoutes = [account] as const;
