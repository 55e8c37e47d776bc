import { createRouter } from '@tanstack/react-router';
import type { RouterContext } from './guards.js';
import { routeTree } from './routes.js';

/** The router of the site; pages and their data are fetched when a link is pointed at. */
export const createSiteRouter = (context: RouterContext) =>
  createRouter({ routeTree, context, defaultPreload: 'intent', scrollRestoration: true, defaultPendingMs: 400 });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createSiteRouter>;
  }
}
