import { createRootRouteWithContext, createRoute } from '@tanstack/react-router';
import { requireViewer, type RouterContext } from '../guards.js';
import { PendingSite } from '../shell/Pending.js';
import { PublicShell } from '../shell/PublicShell.js';
import { ResidentShell } from '../shell/ResidentShell.js';
import { Root, RootFailure, RootNotFound } from '../shell/Root.js';

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Root,
  errorComponent: RootFailure,
  notFoundComponent: RootNotFound,
});

/** Pages that anybody may open. */
export const publicPart = createRoute({ getParentRoute: () => rootRoute, id: 'public', component: PublicShell });

/** Pages of whoever is signed in. */
export const residentPart = createRoute({
  getParentRoute: () => rootRoute,
  id: 'resident',
  beforeLoad: ({ context, location }) => requireViewer(context, location.href),
  component: ResidentShell,
  pendingComponent: PendingSite,
});
