import { accountRoutes } from '../routes/account.js';
import { authRoutes } from '../routes/auth.js';
import { peopleRoutes } from '../routes/people.js';
import { platformRoutes } from '../routes/platform.js';
import { startRoutes } from '../routes/start.js';
import { deskPart, entrancePart, rootRoute } from '../routes/parts.js';

/** The pages of the way in, and those of whoever is signed in; an area adds its routes to the second. */
export const deskParts = [
  entrancePart.addChildren([...authRoutes]),
  deskPart.addChildren([...startRoutes, ...peopleRoutes, ...accountRoutes, ...platformRoutes]),
] as const;

/** Every address of the desk. */
export const routeTree = rootRoute.addChildren(deskParts);
