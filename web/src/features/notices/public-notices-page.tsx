import { Link, useSearch } from '@tanstack/react-router';
import { Loaded } from '../../graphql/Loaded.js';
import { usePageQuery } from '../../graphql/use-page-query.js';
import { useText } from '../../messages/index.js';
import { TextLink } from '../../ui/links.js';
import { Page } from '../../ui/Page.js';
import { Empty } from '../../ui/States.js';
import { useDates } from '../../ui/use-dates.js';
import css from './notices.module.css';
import { PublicNoticesQuery } from './public-notices.query.js';

/** What the manager tells everybody. */
export function PublicNoticesPage() {
  const t = useText();
  const dates = useDates();
  const { po } = useSearch({ from: '/public/aktualnosci' });
  const query = usePageQuery(PublicNoticesQuery, { after: po ?? null });
  return (
    <Page title={t('news.title')} lead={t('news.lead')}>
      <Loaded query={query}>
        {({ publicNotices: { notices, next } }) => (
          <>
            {notices.length === 0 && <Empty title={t('notices.empty')} />}
            <ul className={css.list}>
              {notices.map(({ id, title, visibleFrom }) => (
                <li key={id} className={css.item}>
                  <h2 className={css.title}>
                    <Link to="/aktualnosci/$noticeId" params={{ noticeId: id }} className={css.link}>
                      {title}
                    </Link>
                  </h2>
                  <p className={css.about}>
                    <span>{dates.day(visibleFrom)}</span>
                  </p>
                </li>
              ))}
            </ul>
            <p className={`${css.more} screen-only`}>
              {po && <TextLink to="/aktualnosci">{t('notices.newest')}</TextLink>}
              {next && (
                <TextLink to="/aktualnosci" search={{ po: next }}>
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
