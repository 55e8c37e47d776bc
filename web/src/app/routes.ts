import { faultsRoutes } from './routes/faults.js';
import { ledgerRoutes } from './routes/ledger.js';
import { publicPart, residentPart, rootRoute } from './routes/parts.js';
import { publicRoutes } from './routes/public.js';
import { residentsRoutes } from './routes/residents.js';

/** Every address of the site. */
export const routeTree = rootRoute.addChildren([
  publicPart.addChildren([...publicRoutes]),
  residentPart.addChildren([...faultsRoutes, ...ledgerRoutes, ...residentsRoutes]),
]);
