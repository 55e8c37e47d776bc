import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { wayInSearch } from '../search.js';
import { entrancePart } from './parts.js';

const signIn = createRoute({
  getParentRoute: () => entrancePart,
  path: '/biuro/zaloguj',
  validateSearch: wayInSearch,
  component: lazyRouteComponent(() => import('../features/auth/sign-in-page.js'), 'SignInPage'),
});
const secondFactor = createRoute({
  getParentRoute: () => entrancePart,
  path: '/biuro/drugi-skladnik',
  validateSearch: wayInSearch,
  component: lazyRouteComponent(() => import('../features/auth/second-factor-page.js'), 'SecondFactorPage'),
});
const enrolment = createRoute({
  getParentRoute: () => entrancePart,
  path: '/biuro/drugi-skladnik/nowy',
  validateSearch: wayInSearch,
  component: lazyRouteComponent(() => import('../features/auth/enrolment-page.js'), 'EnrolmentPage'),
});
const invitation = createRoute({
  getParentRoute: () => entrancePart,
  path: '/biuro/zaproszenie',
  component: lazyRouteComponent(() => import('../features/auth/invitation-page.js'), 'InvitationPage'),
});
const forgotten = createRoute({
  getParentRoute: () => entrancePart,
  path: '/biuro/zapomniane-haslo',
  component: lazyRouteComponent(() => import('../features/auth/forgotten-page.js'), 'ForgottenPage'),
});
const newPassword = createRoute({
  getParentRoute: () => entrancePart,
  path: '/biuro/nowe-haslo',
  component: lazyRouteComponent(() => import('../features/auth/new-password-page.js'), 'NewPasswordPage'),
});

/** The staff's way in. */
export const authRoutes = [signIn, secondFactor, enrolment, invitation, forgotten, newPassword] as const;
