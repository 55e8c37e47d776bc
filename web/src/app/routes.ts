import { ledgerRoutes } from './routes/ledger.js';
import { metersRoutes } from './routes/meters.js';
import { publicPart, residentPart, rootRoute } from './routes/parts.js';
import { publicRoutes } from './routes/public.js';
import { residentsRoutes } from './routes/residents.js';

/** Every address of the site. */
export const routeTree = rootRoute.addChildren([
  publicPart.addChildren([...publicRoutes]),
  residentPart.addChildren([...ledgerRoutes, ...metersRoutes, ...residentsRoutes]),
]);
