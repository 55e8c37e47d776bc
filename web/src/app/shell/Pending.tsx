import { SiteShell } from '../../features/site/index.js';
import { useText } from '../../messages/index.js';
import { Loading } from '../../ui/States.js';

/** While a page is on its way. */
export const PendingPage = () => <Loading label={useText()('loading')} />;

/** While the server is asked who is signed in. */
export const PendingSite = () => (
  <SiteShell>
    <PendingPage />
  </SiteShell>
);
