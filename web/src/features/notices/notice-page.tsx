import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Loaded } from '../../graphql/Loaded.js';
import { useChange } from '../../graphql/use-change.js';
import { usePageQuery } from '../../graphql/use-page-query.js';
import { useText } from '../../messages/index.js';
import { BackLink } from '../../ui/links.js';
import { NotHere } from '../../ui/NotHere.js';
import { Page } from '../../ui/Page.js';
import { PrintButton } from '../../ui/PrintButton.js';
import { useDates } from '../../ui/use-dates.js';
import { useRefreshUnread } from '../auth/index.js';
import { useTabTitle } from '../site/index.js';
import { NoticeText } from './notice-text.js';
import { NoticeQuery } from './notice.query.js';
import { audienceWords, datesWords } from './notice.js';
import { OpenNotice } from './open-notice.query.js';

/** One notice. Whoever opens it has read it. */
export function NoticePage() {
  const t = useText();
  const dates = useDates();
  const tab = useTabTitle('notices');
  const { noticeId } = useParams({ from: '/resident/ogloszenia/$noticeId' });
  const query = usePageQuery(NoticeQuery, { id: noticeId });
  const { send } = useChange(OpenNotice);
  const refresh = useRefreshUnread();
  const notice = query.data?.notice;
  const unread = notice?.id === noticeId && !notice.read;
  useEffect(() => {
    if (unread) void send({ id: noticeId }).then(refresh);
  }, [unread, noticeId, send, refresh]);
  return (
    <Page
      title={notice?.title ?? t('notices.notice')}
      back={<BackLink to="/ogloszenia">{tab}</BackLink>}
      lead={notice && [datesWords(t, dates, notice), audienceWords(t, notice), notice.correctedAt && t('notices.corrected', { at: dates.instant(notice.correctedAt) })].filter(Boolean).join(' · ')}
      actions={notice && <PrintButton label={t('print')} />}
    >
      <Loaded query={query}>
        {({ notice }) =>
          notice ? (
            <NoticeText notice={notice} />
          ) : (
            <NotHere title={t('notices.missing')} explanation={t('notices.missingLead')} />
          )
        }
      </Loaded>
    </Page>
  );
}
