import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { leavePublicPage } from '../guards.js';
import { backSearch, districtSearch, signInSearch } from '../search.js';
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
const secondFactor = createRoute({
  getParentRoute: () => publicPart,
  path: '/drugi-skladnik',
  validateSearch: backSearch,
  component: lazyRouteComponent(() => import('../../features/auth/second-factor-page.js'), 'SecondFactorPage'),
});
const district = createRoute({
  getParentRoute: () => publicPart,
  path: '/administracja',
  validateSearch: districtSearch,
  beforeLoad: ({ context }) => {
    if (!context.site.districtLookup) throw notFound();
  },
  component: lazyRouteComponent(() => import('../../features/districts/district-page.js'), 'DistrictPage'),
});

/** The public page and the ways in. */
export const publicRoutes = [welcome, signIn, setPassword, secondFactor, district] as const;
