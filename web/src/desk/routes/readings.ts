import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { requirePermission } from '../app/guards.js';
import { listSearch } from '../search.js';
import { deskPart } from './parts.js';

const beforeLoad = requirePermission('desk.readings');
const validateSearch = listSearch('stan', 'uwagi', 'medium', 'budynek', 'od', 'do');

const list = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/odczyty',
  beforeLoad,
  validateSearch,
  component: lazyRouteComponent(() => import('../features/readings/readings-page.js'), 'ReadingsPage'),
});
const reading = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/odczyty/$reportId',
  beforeLoad,
  validateSearch,
  component: lazyRouteComponent(() => import('../features/readings/reading-page.js'), 'ReadingPage'),
});

/** Reported readings. */
export const readingRoutes = [list, reading] as const;
