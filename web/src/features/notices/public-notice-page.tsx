import { useParams } from '@tanstack/react-router';
import { Loaded } from '../../graphql/Loaded.js';
import { usePageQuery } from '../../graphql/use-page-query.js';
import { useText } from '../../messages/index.js';
import { BackLink } from '../../ui/links.js';
import { NotHere } from '../../ui/NotHere.js';
import { Page } from '../../ui/Page.js';
import { useDates } from '../../ui/use-dates.js';
import { SiteMarkdown } from '../site/index.js';
import { PublicNoticeQuery } from './public-notice.query.js';

/** One notice for everybody. */
export function PublicNoticePage() {
  const t = useText();
  const dates = useDates();
  const { noticeId } = useParams({ from: '/public/aktualnosci/$noticeId' });
  const query = usePageQuery(PublicNoticeQuery, { id: noticeId });
  const notice = query.data?.publicNotice;
  return (
    <Page
      title={notice?.title ?? t('notices.notice')}
      back={<BackLink to="/aktualnosci">{t('news.title')}</BackLink>}
      lead={notice && dates.day(notice.visibleFrom)}
    >
      <Loaded query={query}>
        {({ publicNotice }) =>
          publicNotice ? (
            <SiteMarkdown>{publicNotice.body}</SiteMarkdown>
          ) : (
            <NotHere title={t('notices.missing')} explanation={t('notices.missingLead')} />
          )
        }
      </Loaded>
    </Page>
  );
}
