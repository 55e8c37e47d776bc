import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { requirePermission } from '../app/guards.js';
import { listSearch } from '../search.js';
import { deskPart } from './parts.js';

const trail = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/dziennik',
  beforeLoad: requirePermission('desk.audit'),
  validateSearch: listSearch('kto', 'zdarzenie', 'od', 'do'),
  component: lazyRouteComponent(() => import('../features/trail/trail-page.js'), 'TrailPage'),
});

/** What was done, and by whom. */
export const trailRoutes = [trail] as const;
