import { accountRoutes } from '../routes/account.js';
import { applicationsRoutes } from '../routes/applications.js';
import { authRoutes } from '../routes/auth.js';
import { faultRoutes } from '../routes/faults.js';
import { integrationRoutes } from '../routes/integrations.js';
import { feedRoutes } from '../routes/feeds.js';
import { letterRoutes } from '../routes/letters.js';
import { noticeRoutes } from '../routes/notices.js';
import { readingRoutes } from '../routes/readings.js';
import { peopleRoutes } from '../routes/people.js';
import { platformRoutes } from '../routes/platform.js';
import { staffRoutes } from '../routes/staff.js';
import { settingsRoutes } from '../routes/settings.js';
import { startRoutes } from '../routes/start.js';
import { trailRoutes } from '../routes/trail.js';
import { deskPart, entrancePart, rootRoute } from '../routes/parts.js';

/** The pages of the way in, and those of whoever is signed in; an area adds its routes to the second. */
export const deskParts = [
  entrancePart.addChildren([...authRoutes]),
  deskPart.addChildren([...startRoutes, ...peopleRoutes, ...accountRoutes, ...applicationsRoutes, ...platformRoutes, ...faultRoutes, ...readingRoutes, ...noticeRoutes, ...letterRoutes, ...integrationRoutes, ...staffRoutes, ...trailRoutes, ...feedRoutes, ...settingsRoutes]),
] as const;

/** Every address of the desk. */
export const routeTree = rootRoute.addChildren(deskParts);
