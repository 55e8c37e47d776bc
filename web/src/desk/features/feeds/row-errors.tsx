import { useDeskText } from '../../../messages/desk.js';
import { DownloadLink } from '../../../ui/DownloadLink.js';
import { TextLink } from '../../../ui/links.js';
import { Section } from '../../../ui/Panel.js';
import type { Batch } from './batch.js';
import css from './feeds.module.css';
import { ProblemTable } from './problem-table.js';

/** What is wrong with a package, and the whole list as a file. */
export function RowErrors({ batch: { id, kind, problems, problemCount } }: { batch: Batch }) {
  const t = useDeskText();
  return (
    <Section
      title={`${t('desk.feeds.errors')} (${problemCount})`}
      lead={problemCount > problems.length && t('desk.feeds.errorsShown', { listed: problems.length, count: problemCount })}
    >
      <div className={css.acts}>
        <DownloadLink href={`/desk/feeds/${id}/problems.csv`} label={t('desk.feeds.errorsFile')} />
      </div>
      <ProblemTable caption={t('desk.feeds.errors')} problems={problems} />
      {kind === 'PACKAGE' && (
        <p className={css.soft}>
          {t('desk.feeds.fixMapping')} <TextLink to="/biuro/zasilenia/mapowanie">{t('desk.feeds.mapping')}</TextLink>
        </p>
      )}
    </Section>
  );
}
