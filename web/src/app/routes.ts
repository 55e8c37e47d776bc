import { accountRoutes, confirmEmailRoute } from './routes/account.js';
import { faultsRoutes } from './routes/faults.js';
import { ledgerRoutes } from './routes/ledger.js';
import { noticesRoutes } from './routes/notices.js';
import { paperRoutes } from './routes/paper.js';
import { metersRoutes } from './routes/meters.js';
import { previewRoute } from './routes/preview.js';
import { publicPart, residentPart, rootRoute } from './routes/parts.js';
import { publicRoutes } from './routes/public.js';
import { registrationRoutes } from './routes/registration.js';
import { textRoutes } from './routes/texts.js';
import { residentsRoutes } from './routes/residents.js';

/** The public pages and the residents'. */
export const siteParts = [
  publicPart.addChildren([...publicRoutes, ...registrationRoutes, ...textRoutes, confirmEmailRoute]),
  previewRoute,
  residentPart.addChildren([...accountRoutes, ...faultsRoutes, ...ledgerRoutes, ...metersRoutes, ...noticesRoutes, ...paperRoutes, ...residentsRoutes]),
] as const;

/** Every address of the site. */
export const routeTree = rootRoute.addChildren(siteParts);
