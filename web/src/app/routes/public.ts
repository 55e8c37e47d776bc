import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { leavePublicPage } from '../guards.js';
import { signInSearch } from '../search.js';
import { publicPart } from './parts.js';

const welcome = createRoute({
  getParentRoute: () => publicPart,
  path: '/',
  beforeLoad: leavePublicPage,
  component: lazyRouteComponent(() => import('../../features/site/welcome-page.js'), 'WelcomePage'),
});
const signIn = createRoute({
  getParentRoute: () => publicPart,
  path: '/zaloguj',
  validateSearch: signInSearch,
  component: lazyRouteComponent(() => import('../../features/auth/sign-in-page.js'), 'SignInPage'),
});
const setPassword = createRoute({
  getParentRoute: () => publicPart,
  path: '/ustaw-haslo',
  component: lazyRouteComponent(() => import('../../features/auth/set-password-page.js'), 'SetPasswordPage'),
});

/** The public page and the ways in. */
export const publicRoutes = [welcome, signIn, setPassword] as const;
