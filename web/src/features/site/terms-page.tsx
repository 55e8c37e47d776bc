import { Loaded } from '../../graphql/Loaded.js';
import { usePageQuery } from '../../graphql/use-page-query.js';
import { useText } from '../../messages/index.js';
import { Page } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { Tag } from '../../ui/Tag.js';
import { useDates } from '../../ui/use-dates.js';
import { PublicTextsQuery } from './public-texts.query.js';
import { SiteMarkdown } from './site-markdown.js';

/** The terms of use, the version in force and those before and after it. */
export function TermsPage() {
  const t = useText();
  const dates = useDates();
  const query = usePageQuery(PublicTextsQuery, {});
  return (
    <Page title={t('terms.title')}>
      <Loaded query={query} rows={8}>
        {({ publicTexts: { terms } }) =>
          terms.map(({ version, from, text, inForce }) => (
            <Panel key={version} title={t('terms.version', { version })} aside={inForce && <Tag>{t('terms.inForce')}</Tag>}>
              <p>{t('terms.from', { day: dates.day(from) })}</p>
              <SiteMarkdown>{text}</SiteMarkdown>
            </Panel>
          ))
        }
      </Loaded>
    </Page>
  );
}
