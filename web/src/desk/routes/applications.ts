import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { requirePermission } from '../app/guards.js';
import { listSearch } from '../search.js';
import { deskPart } from './parts.js';

const applications = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/wnioski',
  beforeLoad: requirePermission('desk.applications'),
  validateSearch: listSearch('stan', 'rejon', 'termin'),
  component: lazyRouteComponent(() => import('../features/applications/applications-page.js'), 'ApplicationsPage'),
});
const application = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/wnioski/$applicationId',
  beforeLoad: requirePermission('desk.applications'),
  component: lazyRouteComponent(() => import('../features/applications/application-page.js'), 'ApplicationPage'),
});

/** Applications for accounts. */
export const applicationsRoutes = [applications, application] as const;
