import type { Router } from '@tanstack/react-router';
import type { siteParts } from './app/routes.js';
import type { rootRoute } from './app/routes/parts.js';
import type { deskParts } from './desk/app/routes.js';

/** Types alone: the residents' site and the staff's desk run apart, but a link in either is checked against the addresses of both. */
type EveryTree = ReturnType<typeof rootRoute.addChildren<readonly [...typeof siteParts, ...typeof deskParts]>>;

declare module '@tanstack/react-router' {
  interface Register {
    router: Router<EveryTree>;
  }
}
