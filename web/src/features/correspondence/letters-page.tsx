import { useSearch } from '@tanstack/react-router';
import { Loaded } from '../../graphql/Loaded.js';
import { usePageQuery } from '../../graphql/use-page-query.js';
import { useText } from '../../messages/index.js';
import { TextLink } from '../../ui/links.js';
import { Page } from '../../ui/Page.js';
import { Empty } from '../../ui/States.js';
import { useTabTitle } from '../site/index.js';
import { LetterTable } from './letter-table.js';
import { LettersQuery } from './letters.query.js';
import css from './letters.module.css';

/** The letters that the board issued to the viewer, a page at a time. */
export function LettersPage() {
  const t = useText();
  const { po } = useSearch({ from: '/resident/korespondencja' });
  const query = usePageQuery(LettersQuery, { after: po ?? null });
  return (
    <Page title={useTabTitle('correspondence')} lead={t('letters.lead')}>
      <Loaded query={query}>
        {({ letters: { letters, next } }) => (
          <>
            {letters.length > 0 ? (
              <LetterTable letters={letters} />
            ) : (
              <Empty title={t('letters.empty')}>
                <p>{t('letters.emptyLead')}</p>
              </Empty>
            )}
            <p className={`${css.more} screen-only`}>
              {po && <TextLink to="/korespondencja">{t('letters.newest')}</TextLink>}
              {next && (
                <TextLink to="/korespondencja" search={{ po: next }}>
                  {t('letters.older')}
                </TextLink>
              )}
            </p>
          </>
        )}
      </Loaded>
    </Page>
  );
}
