import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { requireTab } from '../guards.js';
import { accountSearch, mediumSearch, monthSearch, yearSearch } from '../search.js';
import { residentPart } from './parts.js';

const meters = createRoute({
  getParentRoute: () => residentPart,
  path: '/liczniki',
  beforeLoad: requireTab('meters'),
  component: lazyRouteComponent(() => import('../../features/meters/meters-page.js'), 'MetersPage'),
});
const meter = createRoute({
  getParentRoute: () => residentPart,
  path: '/liczniki/$meterId',
  beforeLoad: requireTab('meters'),
  validateSearch: (search: Record<string, unknown>): { rok?: number; miesiac?: string } => ({ ...yearSearch(search), ...monthSearch(search) }),
  component: lazyRouteComponent(() => import('../../features/meters/meter-page.js'), 'MeterPage'),
});
const readings = createRoute({
  getParentRoute: () => residentPart,
  path: '/odczyty',
  beforeLoad: requireTab('readings'),
  validateSearch: (search: Record<string, unknown>): { rok?: number; medium?: string } => ({ ...yearSearch(search), ...mediumSearch(search) }),
  component: lazyRouteComponent(() => import('../../features/meters/readings-page.js'), 'ReadingsPage'),
});
const settlements = createRoute({
  getParentRoute: () => residentPart,
  path: '/rozliczenia',
  beforeLoad: requireTab('settlements'),
  validateSearch: (search: Record<string, unknown>): { rok?: number; konto?: string } => ({ ...yearSearch(search), ...accountSearch(search) }),
  component: lazyRouteComponent(() => import('../../features/meters/settlements-page.js'), 'SettlementsPage'),
});

/** Meters, readings and utility settlements. */
export const metersRoutes = [meters, meter, readings, settlements] as const;
