import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { requireTab } from '../guards.js';
import { faultsSearch } from '../search.js';
import { residentPart } from './parts.js';

const register = createRoute({
  getParentRoute: () => residentPart,
  path: '/zgloszenia',
  beforeLoad: requireTab('faults'),
  validateSearch: faultsSearch,
  component: lazyRouteComponent(() => import('../../features/faults/faults-page.js'), 'FaultsPage'),
});
const newFault = createRoute({
  getParentRoute: () => residentPart,
  path: '/zgloszenia/nowe',
  beforeLoad: requireTab('faults'),
  component: lazyRouteComponent(() => import('../../features/faults/new-fault-page.js'), 'NewFaultPage'),
});
const fault = createRoute({
  getParentRoute: () => residentPart,
  path: '/zgloszenia/$faultId',
  beforeLoad: requireTab('faults'),
  component: lazyRouteComponent(() => import('../../features/faults/fault-page.js'), 'FaultPage'),
});

/** Fault reports. */
export const faultsRoutes = [register, newFault, fault] as const;
