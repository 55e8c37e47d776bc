import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { requireTab } from '../guards.js';
import { residentPart } from './parts.js';

const payment = createRoute({
  getParentRoute: () => residentPart,
  path: '/zaplac/$accountId',
  beforeLoad: requireTab('ledger', 'bankAccounts'),
  component: lazyRouteComponent(() => import('../../features/ledger/payment/payment-page.js'), 'PaymentPage'),
});

/** Paying. */
export const paperRoutes = [payment] as const;
