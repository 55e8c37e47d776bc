import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import type { RouterContext } from '../guards.js';
import { publicPart } from './parts.js';

/** Where accounts are not applied for, there is no form. */
const requireApplications = ({ context }: { context: RouterContext }) => {
  if (context.site.onboarding !== 'APPLICATION') throw notFound();
};

const apply = createRoute({
  getParentRoute: () => publicPart,
  path: '/wniosek',
  beforeLoad: requireApplications,
  component: lazyRouteComponent(() => import('../../features/registration/apply-page.js'), 'ApplyPage'),
});
const confirm = createRoute({
  getParentRoute: () => publicPart,
  path: '/wniosek/potwierdz',
  beforeLoad: requireApplications,
  component: lazyRouteComponent(() => import('../../features/registration/confirm-page.js'), 'ConfirmApplicationPage'),
});
const status = createRoute({
  getParentRoute: () => publicPart,
  path: '/wniosek/stan',
  beforeLoad: requireApplications,
  component: lazyRouteComponent(() => import('../../features/registration/status-page.js'), 'ApplicationStatusPage'),
});
const recover = createRoute({
  getParentRoute: () => publicPart,
  path: '/odzyskaj',
  component: lazyRouteComponent(() => import('../../features/registration/recover-page.js'), 'RecoverPage'),
});
const newPassword = createRoute({
  getParentRoute: () => publicPart,
  path: '/nowe-haslo',
  component: lazyRouteComponent(() => import('../../features/registration/new-password-page.js'), 'NewPasswordPage'),
});
const acceptTerms = createRoute({
  getParentRoute: () => publicPart,
  path: '/akceptacja-regulaminu',
  component: lazyRouteComponent(() => import('../../features/registration/accept-terms-page.js'), 'AcceptTermsPage'),
});

/** Applying for an account, the terms of use, and the way back. */
export const registrationRoutes = [apply, confirm, status, recover, newPassword, acceptTerms] as const;
