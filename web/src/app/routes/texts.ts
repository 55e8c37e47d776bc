import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { afterSearch } from '../search.js';
import { publicPart } from './parts.js';

const terms = createRoute({
  getParentRoute: () => publicPart,
  path: '/regulamin',
  beforeLoad: ({ context }) => {
    if (!context.site.hasTerms) throw notFound();
  },
  component: lazyRouteComponent(() => import('../../features/site/terms-page.js'), 'TermsPage'),
});
const privacy = createRoute({
  getParentRoute: () => publicPart,
  path: '/prywatnosc',
  component: lazyRouteComponent(() => import('../../features/site/statement-pages.js'), 'PrivacyPage'),
});
const accessibility = createRoute({
  getParentRoute: () => publicPart,
  path: '/dostepnosc',
  component: lazyRouteComponent(() => import('../../features/site/statement-pages.js'), 'AccessibilityPage'),
});
const offices = createRoute({
  getParentRoute: () => publicPart,
  path: '/kontakt-z-biurem',
  component: lazyRouteComponent(() => import('../../features/site/offices-page.js'), 'OfficesPage'),
});
const news = createRoute({
  getParentRoute: () => publicPart,
  path: '/aktualnosci',
  validateSearch: afterSearch,
  component: lazyRouteComponent(() => import('../../features/notices/public-notices-page.js'), 'PublicNoticesPage'),
});
const newsItem = createRoute({
  getParentRoute: () => publicPart,
  path: '/aktualnosci/$noticeId',
  component: lazyRouteComponent(() => import('../../features/notices/public-notice-page.js'), 'PublicNoticePage'),
});

/** What anybody may read: notices for all, terms, statements, offices. */
export const textRoutes = [terms, privacy, accessibility, offices, news, newsItem] as const;
