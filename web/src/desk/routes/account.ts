import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { textSearch } from '../search.js';
import { deskPart } from './parts.js';

const account = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/moje-konto',
  validateSearch: textSearch('zapisano'),
  component: lazyRouteComponent(() => import('../features/account/account-page.js'), 'AccountPage'),
});
const password = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/moje-konto/haslo',
  component: lazyRouteComponent(() => import('../features/account/password-page.js'), 'PasswordPage'),
});

/** The account of whoever is signed in. */
export const accountRoutes = [account, password] as const;
