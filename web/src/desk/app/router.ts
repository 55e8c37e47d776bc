import { createRouter } from '@tanstack/react-router';
import type { RouterContext } from '../../app/guards.js';
import { PendingPage } from '../../app/shell/Pending.js';
import { routeTree } from './routes.js';

/** The router of the desk; a page's script is fetched when a link to it is pointed at. */
export const createDeskRouter = (context: RouterContext) =>
  createRouter({
    routeTree,
    context,
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultPendingMs: 400,
    defaultPendingComponent: PendingPage,
  });

export type DeskRouter = ReturnType<typeof createDeskRouter>;
