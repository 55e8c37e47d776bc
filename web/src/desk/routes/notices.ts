import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { requirePermission } from '../app/guards.js';
import { listSearch } from '../search.js';
import { deskPart } from './parts.js';

const beforeLoad = requirePermission('desk.notices');

const list = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/ogloszenia',
  beforeLoad,
  validateSearch: listSearch('stan'),
  component: lazyRouteComponent(() => import('../features/notices/notices-page.js'), 'NoticesPage'),
});
const fresh = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/ogloszenia/nowe',
  beforeLoad,
  component: lazyRouteComponent(() => import('../features/notices/notice-pages.js'), 'NewNoticePage'),
});
const notice = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/ogloszenia/$noticeId',
  beforeLoad,
  component: lazyRouteComponent(() => import('../features/notices/notice-pages.js'), 'NoticePage'),
});

/** Notices. */
export const noticeRoutes = [list, fresh, notice] as const;
