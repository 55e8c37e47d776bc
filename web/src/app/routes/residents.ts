import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { requireTab } from '../guards.js';
import { residentPart } from './parts.js';

const personal = createRoute({
  getParentRoute: () => residentPart,
  path: '/dane-osobowe',
  beforeLoad: requireTab('personal'),
  component: lazyRouteComponent(() => import('../../features/residents/personal-page.js'), 'PersonalPage'),
});
const premises = createRoute({
  getParentRoute: () => residentPart,
  path: '/lokale',
  beforeLoad: requireTab('premises'),
  component: lazyRouteComponent(() => import('../../features/residents/premises-page.js'), 'PremisesPage'),
});

/** Who the viewer is and what they hold. */
export const residentsRoutes = [personal, premises] as const;
