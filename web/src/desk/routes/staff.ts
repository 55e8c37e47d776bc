import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { requirePermission } from '../app/guards.js';
import { listSearch } from '../search.js';
import { deskPart } from './parts.js';

const staff = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/pracownicy',
  beforeLoad: requirePermission('desk.staff'),
  validateSearch: listSearch(),
  component: lazyRouteComponent(() => import('../features/staff/staff-page.js'), 'StaffPage'),
});
const invite = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/pracownicy/zaproszenie',
  beforeLoad: requirePermission('desk.staff'),
  component: lazyRouteComponent(() => import('../features/staff/invite-page.js'), 'InvitePage'),
});
const permissions = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/pracownicy/uprawnienia',
  beforeLoad: requirePermission('desk.staff'),
  component: lazyRouteComponent(() => import('../features/staff/permissions-page.js'), 'PermissionsPage'),
});
const member = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/pracownicy/$staffId',
  beforeLoad: requirePermission('desk.staff'),
  component: lazyRouteComponent(() => import('../features/staff/member-page.js'), 'MemberPage'),
});

/** Who works at the desk. */
export const staffRoutes = [staff, invite, permissions, member] as const;
