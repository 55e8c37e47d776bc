import { createRouter } from '@tanstack/react-router';
import type { RouterContext } from './guards.js';
import { routeTree } from './routes.js';
import { PendingPage } from './shell/Pending.js';

/** The router of the site; a page's script is fetched when a link to it is pointed at. */
export const createSiteRouter = (context: RouterContext) =>
  createRouter({
    routeTree,
    context,
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultPendingMs: 400,
    defaultPendingComponent: PendingPage,
  });

export type SiteRouter = ReturnType<typeof createSiteRouter>;
