import { Loaded } from '../../../graphql/Loaded.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useDeskText } from '../../../messages/desk.js';
import { Page } from '../../../ui/Page.js';
import { IntegrationsQuery } from './integrations.query.js';
import { TokensSection } from './tokens-section.js';
import { WaitingSection } from './waiting-section.js';
import { WebhooksSection } from './webhooks-section.js';

/** The doors for the office's programs. */
export function IntegrationsPage() {
  const t = useDeskText();
  const query = usePageQuery(IntegrationsQuery, {});
  return (
    <Page title={t('desk.integrations.title')} lead={t('desk.integrations.pageLead')}>
      <Loaded query={query}>
        {({ integrations: { tokens, waiting, webhooks } }) => (
          <>
            <WaitingSection waiting={waiting} onChanged={query.retry} />
            <TokensSection tokens={tokens} onChanged={query.retry} />
            <WebhooksSection webhooks={webhooks} onChanged={query.retry} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
