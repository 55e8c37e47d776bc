import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { rootRoute } from './parts.js';

/** A resident's portal without a resident; only where the server drew the page with a draft of the settings. */
export const previewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/podglad',
  beforeLoad: ({ context }) => {
    if (!context.site.preview) throw notFound();
  },
  component: lazyRouteComponent(() => import('../shell/PreviewPage.js'), 'PreviewPage'),
});
