import type { ReactNode } from 'react';
import { useText } from '../../messages/index.js';
import { Brand } from './brand.js';
import { CookieNotice } from './cookie-notice.js';
import { SiteFooter } from './site-footer.js';
import css from './site-shell.module.css';
import { useSite } from './site.js';

interface SiteShellProps {
  /** At the left end of the header, in place of the cooperative's own brand. */
  brand?: ReactNode;
  /** At the right end of the header. */
  header?: ReactNode;
  /** Beside the page on a desk. */
  side?: ReactNode;
  /** Above everything, on every page. */
  banner?: ReactNode;
  asOf?: string | null;
  /** As wide as lists of many columns want it. */
  wide?: boolean;
  children: ReactNode;
}

/** What stands around every page of the site: the cooperative's header, the way past it, and the footer. */
export function SiteShell({ brand, banner, header, side, asOf, wide, children }: SiteShellProps) {
  const site = useSite();
  const t = useText();
  return (
    <div className={css.shell}>
      <a href="#content" className={css.skip}>
        {t('site.skip')}
      </a>
      {banner}
      <header>
        {site.announcement && (
          <p role="status" className={`${css.demo} screen-only`}>
            {site.announcement}
          </p>
        )}
        {site.demo && <p className={`${css.demo} screen-only`}>{t('site.demo')}</p>}
        <div className={css.header}>
          {brand ?? <Brand />}
          {header}
        </div>
      </header>
      <div className={css.middle} data-side={side ? true : undefined} data-wide={wide}>
        {side}
        <main id="content" tabIndex={-1} className={css.main}>
          {children}
        </main>
      </div>
      <CookieNotice />
      <SiteFooter asOf={asOf ?? null} />
    </div>
  );
}
