import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { requirePermission } from '../app/guards.js';
import { listSearch } from '../search.js';
import { deskPart } from './parts.js';

const beforeLoad = requirePermission('desk.faults');

const queue = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/awarie',
  beforeLoad,
  validateSearch: listSearch('stan', 'kategoria', 'budynek', 'rejon', 'prowadzi', 'termin'),
  component: lazyRouteComponent(() => import('../features/faults/faults-page.js'), 'FaultsPage'),
});
const filing = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/awarie/nowa',
  beforeLoad,
  component: lazyRouteComponent(() => import('../features/faults/new-fault-page.js'), 'NewFaultPage'),
});
const figures = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/awarie/statystyka',
  beforeLoad,
  component: lazyRouteComponent(() => import('../features/faults/figures-page.js'), 'FiguresPage'),
});
const fault = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/awarie/$faultId',
  beforeLoad,
  component: lazyRouteComponent(() => import('../features/faults/fault-page.js'), 'FaultPage'),
});

/** Fault reports. */
export const faultRoutes = [queue, filing, figures, fault] as const;
