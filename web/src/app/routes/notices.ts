import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { requireTab } from '../guards.js';
import { afterSearch } from '../search.js';
import { residentPart } from './parts.js';

const notices = createRoute({
  getParentRoute: () => residentPart,
  path: '/ogloszenia',
  beforeLoad: requireTab('notices'),
  validateSearch: afterSearch,
  component: lazyRouteComponent(() => import('../../features/notices/notices-page.js'), 'NoticesPage'),
});
const notice = createRoute({
  getParentRoute: () => residentPart,
  path: '/ogloszenia/$noticeId',
  beforeLoad: requireTab('notices'),
  component: lazyRouteComponent(() => import('../../features/notices/notice-page.js'), 'NoticePage'),
});
const letters = createRoute({
  getParentRoute: () => residentPart,
  path: '/korespondencja',
  beforeLoad: requireTab('correspondence'),
  validateSearch: afterSearch,
  component: lazyRouteComponent(() => import('../../features/correspondence/letters-page.js'), 'LettersPage'),
});
const letter = createRoute({
  getParentRoute: () => residentPart,
  path: '/korespondencja/$letterId',
  beforeLoad: requireTab('correspondence'),
  component: lazyRouteComponent(() => import('../../features/correspondence/letter-page.js'), 'LetterPage'),
});

/** Notices of the manager and letters of the board. */
export const noticesRoutes = [notices, notice, letters, letter] as const;
