import { useSearch } from '@tanstack/react-router';
import { Loaded } from '../../graphql/Loaded.js';
import { usePageQuery } from '../../graphql/use-page-query.js';
import { useText } from '../../messages/index.js';
import { TextLink } from '../../ui/links.js';
import { Page } from '../../ui/Page.js';
import { Empty } from '../../ui/States.js';
import { useTabTitle } from '../site/index.js';
import { NoticeList } from './notice-list.js';
import { NoticesQuery } from './notices.query.js';
import css from './notices.module.css';

/** What the manager tells the viewer, a page at a time. */
export function NoticesPage() {
  const t = useText();
  const { po } = useSearch({ from: '/resident/ogloszenia' });
  const query = usePageQuery(NoticesQuery, { after: po ?? null });
  return (
    <Page title={useTabTitle('notices')} lead={t('notices.lead')}>
      <Loaded query={query}>
        {({ notices: { notices, next } }) => (
          <>
            {notices.length > 0 ? (
              <NoticeList notices={notices} />
            ) : (
              <Empty title={t('notices.empty')}>
                <p>{t('notices.emptyLead')}</p>
              </Empty>
            )}
            <p className={`${css.more} screen-only`}>
              {po && <TextLink to="/ogloszenia">{t('notices.newest')}</TextLink>}
              {next && (
                <TextLink to="/ogloszenia" search={{ po: next }}>
                  {t('notices.older')}
                </TextLink>
              )}
            </p>
          </>
        )}
      </Loaded>
    </Page>
  );
}
