import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { requirePermission } from '../app/guards.js';
import { listSearch } from '../search.js';
import { deskPart } from './parts.js';

const beforeLoad = requirePermission('desk.settings');

const settings = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/ustawienia',
  beforeLoad,
  component: lazyRouteComponent(() => import('../features/settings/settings-page.js'), 'SettingsPage'),
});
const preview = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/ustawienia/podglad',
  beforeLoad,
  component: lazyRouteComponent(() => import('../features/settings/preview-page.js'), 'PreviewPage'),
});
const history = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/ustawienia/historia',
  beforeLoad,
  validateSearch: listSearch(),
  component: lazyRouteComponent(() => import('../features/settings/history-page.js'), 'HistoryPage'),
});
const file = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/ustawienia/plik',
  beforeLoad,
  component: lazyRouteComponent(() => import('../features/settings/file-page.js'), 'FilePage'),
});
const section = createRoute({
  getParentRoute: () => deskPart,
  path: '/biuro/ustawienia/$section',
  beforeLoad,
  component: lazyRouteComponent(() => import('../features/settings/section-page.js'), 'SectionPage'),
});

/** The settings of the portal. */
export const settingsRoutes = [settings, preview, history, file, section] as const;
