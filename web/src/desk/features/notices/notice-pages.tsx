import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Loaded } from '../../../graphql/Loaded.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useDeskText } from '../../../messages/desk.js';
import { DetailLayout } from '../../../ui/DetailLayout.js';
import { BackLink } from '../../../ui/links.js';
import { Page } from '../../../ui/Page.js';
import { NoticeDeeds } from './notice-deeds.js';
import { NoticeEditor } from './notice-editor.js';
import { NoticeFiles } from './notice-files.js';
import { DeskNoticeQuery } from './notice.query.js';
import { Readership } from './readership.js';

/** A new draft; once it is saved, its own page takes over. */
export function NewNoticePage() {
  const t = useDeskText();
  const navigate = useNavigate();
  const [id] = useState(() => crypto.randomUUID());
  const open = () => void navigate({ to: '/biuro/ogloszenia/$noticeId', params: { noticeId: id }, replace: true });
  return (
    <Page title={t('desk.notices.new')} lead={t('desk.notices.newLead')} back={<BackLink to="/biuro/ogloszenia">{t('desk.notices.title')}</BackLink>}>
      <NoticeEditor id={id} notice={null} onSaved={open} />
    </Page>
  );
}

/** One notice: its text, its files, what can be done with it and who has read it. */
export function NoticePage() {
  const t = useDeskText();
  const { noticeId } = useParams({ from: '/desk/biuro/ogloszenia/$noticeId' });
  const query = usePageQuery(DeskNoticeQuery, { id: noticeId });
  return (
    <Page title={query.data?.deskNotice.title ?? t('desk.notices.notice')} back={<BackLink to="/biuro/ogloszenia">{t('desk.notices.title')}</BackLink>}>
      <Loaded query={query}>
        {({ deskNotice }) => (
          <DetailLayout
            aside={
              <>
                <NoticeDeeds notice={deskNotice} onDone={query.retry} />
                <NoticeFiles notice={deskNotice} onDone={query.retry} />
                {deskNotice.phase !== 'DRAFT' && <Readership id={deskNotice.id} />}
              </>
            }
          >
            <NoticeEditor key={deskNotice.phase} id={deskNotice.id} notice={deskNotice} onSaved={query.retry} />
          </DetailLayout>
        )}
      </Loaded>
    </Page>
  );
}
