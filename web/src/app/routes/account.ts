import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { requireTab } from '../guards.js';
import { placeSearch, savedSearch } from '../search.js';
import { publicPart, residentPart } from './parts.js';

const account = createRoute({
  getParentRoute: () => residentPart,
  path: '/moje-konto',
  validateSearch: savedSearch,
  component: lazyRouteComponent(() => import('../../features/account/account-page.js'), 'AccountPage'),
});
const password = createRoute({
  getParentRoute: () => residentPart,
  path: '/moje-konto/haslo',
  component: lazyRouteComponent(() => import('../../features/account/password-page.js'), 'PasswordPage'),
});
const factors = createRoute({
  getParentRoute: () => residentPart,
  path: '/moje-konto/logowanie',
  component: lazyRouteComponent(() => import('../../features/account/factors/factors-page.js'), 'FactorsPage'),
});
const accessLog = createRoute({
  getParentRoute: () => residentPart,
  path: '/moje-konto/dziennik',
  validateSearch: placeSearch,
  component: lazyRouteComponent(() => import('../../features/account/access-log-page.js'), 'AccessLogPage'),
});
const contact = createRoute({
  getParentRoute: () => residentPart,
  path: '/kontakt',
  beforeLoad: requireTab('contact'),
  validateSearch: savedSearch,
  component: lazyRouteComponent(() => import('../../features/residents/contact/contact-page.js'), 'ContactPage'),
});
const changeContact = createRoute({
  getParentRoute: () => residentPart,
  path: '/kontakt/zmiana',
  beforeLoad: requireTab('contact'),
  component: lazyRouteComponent(() => import('../../features/residents/contact/change-page.js'), 'ContactChangePage'),
});

/** Behind the link of a mail: whoever has it need not be signed in. */
export const confirmEmailRoute = createRoute({
  getParentRoute: () => publicPart,
  path: '/potwierdz-email',
  component: lazyRouteComponent(() => import('../../features/residents/contact/confirm-email-page.js'), 'ConfirmEmailPage'),
});

/** My account, and how one is reached. */
export const accountRoutes = [account, password, factors, accessLog, contact, changeContact] as const;
