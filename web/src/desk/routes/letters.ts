import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { requirePermission } from '../app/guards.js';
import { listSearch } from '../search.js';
import { deskPart } from './parts.js';

const beforeLoad = requirePermission('desk.letters');

const list = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/korespondencja',
  beforeLoad,
  validateSearch: listSearch('stan'),
  component: lazyRouteComponent(() => import('../features/letters/letters-page.js'), 'LettersPage'),
});
const one = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/korespondencja/nowe',
  beforeLoad,
  component: lazyRouteComponent(() => import('../features/letters/new-letter-page.js'), 'NewLetterPage'),
});
const archive = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/korespondencja/paczka',
  beforeLoad,
  component: lazyRouteComponent(() => import('../features/letters/archive-page.js'), 'ArchivePage'),
});

/** Letters. */
export const letterRoutes = [list, one, archive] as const;
