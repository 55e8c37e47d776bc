import { IconPaperclip, IconPin } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useText } from '../../messages/index.js';
import { Badge } from '../../ui/Badge.js';
import { Tag } from '../../ui/Tag.js';
import { useDates } from '../../ui/use-dates.js';
import { audienceWords, datesWords, type NoticeItem } from './notice.js';
import css from './notices.module.css';

/** The notices of a page, each with what tells it apart. */
export const NoticeList = ({ notices }: { notices: readonly NoticeItem[] }) => (
  <ul className={css.list}>
    {notices.map((notice) => (
      <li key={notice.id} className={css.item} data-unread={!notice.read}>
        <Item notice={notice} />
      </li>
    ))}
  </ul>
);

function Item({ notice }: { notice: NoticeItem }) {
  const t = useText();
  const dates = useDates();
  const { id, title, pinned, read, attachmentCount } = notice;
  return (
    <>
      <h2 className={css.title}>
        <Link to="/ogloszenia/$noticeId" params={{ noticeId: id }} className={css.link}>
          {title}
        </Link>
        {!read && <Badge>{t('notices.unread')}</Badge>}
      </h2>
      <p className={css.about}>
        {pinned && (
          <Tag>
            <IconPin aria-hidden size={15} className={css.icon} /> {t('notices.pinned')}
          </Tag>
        )}
        <span>{datesWords(t, dates, notice)}</span>
        <span>{audienceWords(t, notice)}</span>
        {attachmentCount > 0 && (
          <span>
            <IconPaperclip aria-hidden size={17} className={css.icon} />{' '}
            {t('notices.attachmentCount', { count: attachmentCount })}
          </span>
        )}
      </p>
    </>
  );
}
