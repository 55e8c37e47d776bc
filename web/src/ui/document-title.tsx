import { createContext, use, useEffect } from 'react';

/** What every title of the browser's tab ends with: the name of the site. */
export const SiteTitle = createContext('');

/** Names the browser's tab after the page, and the page after what it shows. */
export function useDocumentTitle(title: string): void {
  const site = use(SiteTitle);
  useEffect(() => {
    document.title = site ? `${title} – ${site}` : title;
  }, [title, site]);
}
