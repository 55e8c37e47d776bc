import { useSearch } from '@tanstack/react-router';
import { IconPlus } from '@tabler/icons-react';
import { Loaded } from '../../../graphql/Loaded.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useDeskText } from '../../../messages/desk.js';
import { ButtonLink } from '../../../ui/ButtonLink.js';
import { TextLink } from '../../../ui/links.js';
import type { ListColumn } from '../../../ui/ListTable.js';
import { Page } from '../../../ui/Page.js';
import { Tag } from '../../../ui/Tag.js';
import { useDates } from '../../../ui/use-dates.js';
import { DeskFilters, DeskPager, DeskTable } from '../../parts/index.js';
import { wordOf } from '../../search.js';
import { forWhom, PHASES, type NoticeRow } from './notice.js';
import { DeskNoticesQuery } from './notices.query.js';

/** All notices: drafts, scheduled, shown, ended and withdrawn. */
export function NoticesPage() {
  const t = useDeskText();
  const dates = useDates();
  const { szukaj, stan, po } = useSearch({ from: '/desk/biuro/ogloszenia' });
  const query = usePageQuery(DeskNoticesQuery, { search: szukaj ?? null, phase: wordOf(PHASES, stan) ?? null, after: po ?? null });
  const columns: ListColumn<NoticeRow>[] = [
    { key: 'title', label: t('desk.notices.heading'), cell: ({ id, title }) => <TextLink to="/biuro/ogloszenia/$noticeId" params={{ noticeId: id }}>{title}</TextLink> },
    { key: 'phase', label: t('desk.notices.phase'), cell: ({ phase, pinned }) => <><Tag>{t(`desk.notices.phase.${phase}`)}</Tag> {pinned && <Tag>{t('desk.notices.pinned')}</Tag>}</> },
    { key: 'for', label: t('desk.notices.audience'), cell: (notice) => forWhom(t, notice) },
    {
      key: 'days', label: t('desk.notices.days'),
      cell: ({ visibleFrom, visibleTo }) => (visibleTo ? t('notices.fromTo', { from: dates.day(visibleFrom), to: dates.day(visibleTo) }) : t('desk.notices.since', { from: dates.day(visibleFrom) })),
    },
    { key: 'edited', label: t('desk.notices.edited'), cell: ({ editedAt }) => <time dateTime={editedAt}>{dates.instant(editedAt)}</time> },
  ];
  return (
    <Page
      title={t('desk.notices.title')}
      lead={t('desk.notices.listLead')}
      actions={<ButtonLink to="/biuro/ogloszenia/nowe" leftSection={<IconPlus aria-hidden size={20} />}>{t('desk.notices.new')}</ButtonLink>}
    >
      <DeskFilters
        search={{ label: t('desk.notices.search') }}
        filters={[{ key: 'stan', label: t('desk.notices.phase'), choices: PHASES.map((value) => ({ value, label: t(`desk.notices.phase.${value}`) })) }]}
      />
      <Loaded query={query}>
        {({ deskNotices: { rows, next } }) => (
          <>
            <DeskTable caption={t('desk.notices.title')} columns={columns} items={rows} idOf={({ id }) => id} busy={query.busy} />
            <DeskPager next={next} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
