import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { requirePermission } from '../app/guards.js';
import { listSearch } from '../search.js';
import { deskPart } from './parts.js';

const people = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/osoby',
  beforeLoad: requirePermission('desk.people.read'),
  validateSearch: listSearch('stan', 'budynek', 'administracja'),
  component: lazyRouteComponent(() => import('../features/people/people-page.js'), 'PeoplePage'),
});
const batch = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/osoby/budynek',
  beforeLoad: requirePermission('desk.people.issue'),
  component: lazyRouteComponent(() => import('../features/people/batch-page.js'), 'BatchPage'),
});
const person = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/osoby/$personId',
  beforeLoad: requirePermission('desk.people.read'),
  component: lazyRouteComponent(() => import('../features/people/person-page.js'), 'PersonPage'),
});

/** People, their cards, and passwords for whole buildings. */
export const peopleRoutes = [people, batch, person] as const;
