import { createRouter } from '@tanstack/react-router';
import type { RouterContext } from './app/guards.js';
import type { siteParts } from './app/routes.js';
import type { rootRoute } from './app/routes/parts.js';
import type { deskParts } from './desk/app/routes.js';

/** Types alone: the residents' site and the staff's desk run apart, but a link in either is checked against the addresses of both. */
type EveryRouter = ReturnType<typeof everyRouter>;
declare function everyTree(): ReturnType<typeof rootRoute.addChildren<readonly [...typeof siteParts, ...typeof deskParts]>>;
const everyRouter = (context: RouterContext) => createRouter({ routeTree: everyTree(), context });

declare module '@tanstack/react-router' {
  interface Register {
    router: EveryRouter;
  }
}
