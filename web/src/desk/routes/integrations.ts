import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { requirePermission } from '../app/guards.js';
import { listSearch } from '../search.js';
import { deskPart } from './parts.js';

const beforeLoad = requirePermission('desk.feeds');

const all = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/integracje',
  beforeLoad,
  component: lazyRouteComponent(() => import('../features/integrations/integrations-page.js'), 'IntegrationsPage'),
});
const webhook = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/integracje/$webhookId',
  beforeLoad,
  validateSearch: listSearch(),
  component: lazyRouteComponent(() => import('../features/integrations/webhook-page.js'), 'WebhookPage'),
});

/** The doors for the office's programs. */
export const integrationRoutes = [all, webhook] as const;
