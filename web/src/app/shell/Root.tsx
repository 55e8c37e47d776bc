import { Outlet, useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { NotFoundPage } from '../../features/site/not-found-page.js';
import { SiteShell } from '../../features/site/index.js';
import { useText } from '../../messages/index.js';
import { Announcer } from '../../ui/Announcer.js';
import { Page } from '../../ui/Page.js';
import { Failure } from '../../ui/States.js';
import { OfflineNotice } from './OfflineNotice.js';

/** What stands around everything, whoever looks. */
export const Root = () => (
  <>
    <OfflineNotice />
    <Outlet />
    <Announcer />
  </>
);

/** An address that no route knows. */
export const RootNotFound = () => (
  <SiteShell>
    <NotFoundPage />
  </SiteShell>
);

/** The site itself could not be drawn: no network at the first step, or a fault of ours. */
export function RootFailure({ reset }: ErrorComponentProps) {
  const t = useText();
  const router = useRouter();
  const again = () => {
    reset();
    void router.invalidate();
  };
  return (
    <SiteShell>
      <Page title={t('failure.page')}>
        <Failure
          title={t('failure.title')}
          explanation={t('failure.explanation')}
          retryLabel={t('failure.retry')}
          onRetry={again}
        />
      </Page>
    </SiteShell>
  );
}
