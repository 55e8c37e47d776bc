import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { requirePermission } from '../app/guards.js';
import { listSearch } from '../search.js';
import { deskPart } from './parts.js';

const cooperatives = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/spoldzielnie',
  beforeLoad: requirePermission('platform'),
  validateSearch: listSearch(),
  component: lazyRouteComponent(() => import('../features/platform/cooperatives-page.js'), 'CooperativesPage'),
});
const newCooperative = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/spoldzielnie/nowa',
  beforeLoad: requirePermission('platform'),
  component: lazyRouteComponent(() => import('../features/platform/new-cooperative-page.js'), 'NewCooperativePage'),
});
const cooperative = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/spoldzielnie/$cooperativeId',
  beforeLoad: requirePermission('platform'),
  component: lazyRouteComponent(() => import('../features/platform/cooperative-page.js'), 'CooperativePage'),
});
const platform = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/platforma',
  beforeLoad: requirePermission('platform'),
  component: lazyRouteComponent(() => import('../features/platform/platform-page.js'), 'PlatformPage'),
});

/** The operators' console, at the platform's own host. */
export const platformRoutes = [cooperatives, newCooperative, cooperative, platform] as const;
