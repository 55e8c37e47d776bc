import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { requirePermission } from '../app/guards.js';
import { listSearch } from '../search.js';
import { deskPart } from './parts.js';

const beforeLoad = requirePermission('desk.feeds');

const history = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/zasilenia',
  beforeLoad,
  validateSearch: listSearch('stan'),
  component: lazyRouteComponent(() => import('../features/feeds/feeds-page.js'), 'FeedsPage'),
});
const send = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/zasilenia/nowe',
  beforeLoad,
  component: lazyRouteComponent(() => import('../features/feeds/send-page.js'), 'SendPage'),
});
const statement = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/zasilenia/wyciag',
  beforeLoad,
  component: lazyRouteComponent(() => import('../features/feeds/statement-page.js'), 'StatementPage'),
});
const reconciliation = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/zasilenia/uzgodnienie',
  beforeLoad,
  validateSearch: listSearch(),
  component: lazyRouteComponent(() => import('../features/feeds/reconciliation-page.js'), 'ReconciliationPage'),
});
const payments = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/zasilenia/wplaty',
  beforeLoad,
  validateSearch: listSearch('stan'),
  component: lazyRouteComponent(() => import('../features/feeds/payments-page.js'), 'PaymentsPage'),
});
const mapping = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/zasilenia/mapowanie',
  beforeLoad,
  component: lazyRouteComponent(() => import('../features/feeds/mapping/mapping-page.js'), 'MappingPage'),
});
const batch = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/zasilenia/$batchId',
  beforeLoad,
  component: lazyRouteComponent(() => import('../features/feeds/batch-page.js'), 'BatchPage'),
});

/** Feeds: packages of the accounting program, bank statements, and what holds them against the portal. */
export const feedRoutes = [history, send, statement, reconciliation, payments, mapping, batch] as const;
