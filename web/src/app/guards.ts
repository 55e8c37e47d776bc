import { notFound, redirect } from '@tanstack/react-router';
import type { Client } from 'urql';
import { hasSessionMark, loadViewer, setSessionMark, type Viewer } from '../features/auth/index.js';
import { hasTab, type Site, type Tab } from '../features/site/index.js';
import { TAB_PATH } from './tab-paths.js';

/** What every route can rely on. */
export interface RouterContext {
  client: Client;
  site: Site;
}

const never = new Promise<never>(() => {});

/** Somebody must be signed in. */
export async function requireViewer(context: RouterContext, href: string): Promise<{ viewer: Viewer }> {
  const wasSignedIn = hasSessionMark();
  const viewer = await loadViewer(context.client);
  if (typeof viewer !== 'string') {
    setSessionMark(true);
    return { viewer };
  }
  // The client is already on its way to the page that helps.
  if (viewer !== 'UNAUTHENTICATED' || wasSignedIn) return never;
  throw redirect({ to: '/zaloguj', search: { powod: 'wymagane', powrot: href }, replace: true });
}

/** A tab that the cooperative does not have is like any address that does not exist; of several, one is enough. */
export const requireTab =
  (...tabs: Tab[]) =>
  ({ context }: { context: RouterContext }) => {
    if (!tabs.some((tab) => hasTab(context.site, tab))) throw notFound();
  };

/** Whoever is signed in begins at the first tab; a visitor stays on the public page. */
export function leavePublicPage({ context }: { context: RouterContext }): void {
  const [first] = context.site.tabs;
  if (first && !context.site.preview && hasSessionMark()) throw redirect({ to: TAB_PATH[first.tab], replace: true });
}
