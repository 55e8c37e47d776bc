import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskPart } from './parts.js';

const start = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro',
  component: lazyRouteComponent(() => import('../features/start/start-page.js'), 'StartPage'),
});

/** The first page. */
export const startRoutes = [start] as const;
