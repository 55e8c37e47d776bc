import { ledgerRoutes } from './routes/ledger.js';
import { paperRoutes } from './routes/paper.js';
import { publicPart, residentPart, rootRoute } from './routes/parts.js';
import { publicRoutes } from './routes/public.js';
import { residentsRoutes } from './routes/residents.js';

/** Every address of the site. */
export const routeTree = rootRoute.addChildren([
  publicPart.addChildren([...publicRoutes]),
  residentPart.addChildren([...ledgerRoutes, ...paperRoutes, ...residentsRoutes]),
]);
