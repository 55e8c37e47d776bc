import { Loaded } from '../../graphql/Loaded.js';
import { usePageQuery } from '../../graphql/use-page-query.js';
import { useText } from '../../messages/index.js';
import { Page } from '../../ui/Page.js';
import { PublicTextsQuery } from './public-texts.query.js';
import { SiteMarkdown } from './site-markdown.js';

function Statement({ title, text }: { title: string; text: 'privacy' | 'accessibility' }) {
  const query = usePageQuery(PublicTextsQuery, {});
  return (
    <Page title={title}>
      <Loaded query={query} rows={8}>
        {({ publicTexts }) => <SiteMarkdown>{publicTexts[text]}</SiteMarkdown>}
      </Loaded>
    </Page>
  );
}

/** What becomes of people's data. */
export const PrivacyPage = () => <Statement title={useText()('privacy.title')} text="privacy" />;

/** How far the site can be used by everybody, and where to complain. */
export const AccessibilityPage = () => <Statement title={useText()('accessibility.title')} text="accessibility" />;
