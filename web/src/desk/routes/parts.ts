import { createRootRouteWithContext, createRoute } from '@tanstack/react-router';
import type { RouterContext } from '../../app/guards.js';
import { Root } from '../../app/shell/Root.js';
import { requireStaff } from '../app/guards.js';
import { DeskFailure, DeskNotFound } from '../app/shell/DeskRoot.js';
import { DeskShell } from '../app/shell/DeskShell.js';
import { EntranceShell, PendingDesk } from '../app/shell/EntranceShell.js';

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Root,
  errorComponent: DeskFailure,
  notFoundComponent: DeskNotFound,
});

/** Pages of the way in. */
export const entrancePart = createRoute({ getParentRoute: () => rootRoute, id: 'entrance', component: EntranceShell });

/** Pages of whoever is signed in. */
export const deskPart = createRoute({
  getParentRoute: () => rootRoute,
  id: 'desk',
  beforeLoad: ({ context, location }) => requireStaff(context, location.href),
  component: DeskShell,
  pendingComponent: PendingDesk,
});
