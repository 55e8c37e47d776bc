import { useDeskText } from '../../../messages/desk.js';
import { DownloadLink } from '../../../ui/DownloadLink.js';
import { formatSize } from '../../../ui/format-size.js';
import { Facts, Panel } from '../../../ui/Panel.js';
import { useDates } from '../../../ui/use-dates.js';
import { durationOf, type Batch } from './batch.js';
import { BatchMark } from './batch-mark.js';
import css from './feeds.module.css';

/** Where a batch came from, and the file as it came. */
export function BatchFacts({ batch }: { batch: Batch }) {
  const t = useDeskText();
  const dates = useDates();
  const { id, kind, state, way, staffName, mode, source, asOf, receivedAt, fileName, bytes, sha256, kept } = batch;
  return (
    <Panel title={t(kind === 'PACKAGE' ? 'desk.feeds.facts' : 'desk.feeds.factsStatement')}>
      <Facts
        facts={[
          [t('desk.feeds.state'), <BatchMark key="state" state={state} />],
          [t('desk.feeds.when'), dates.instant(receivedAt)],
          [t('desk.feeds.who'), [staffName, t(`desk.feeds.way.${way}`)].filter(Boolean).join(', ')],
          [t('desk.feeds.file'), fileName && <span className={css.any}>{fileName}</span>],
          [t('desk.feeds.size'), bytes !== null && formatSize(bytes)],
          [t('desk.feeds.source'), source && <span className={css.any}>{source}</span>],
          [t('desk.feeds.mode'), mode && t(`desk.feeds.mode.${mode}`)],
          [t('desk.feeds.asOf'), asOf && dates.instant(asOf)],
          [t('desk.feeds.duration'), durationOf(t, batch)],
          [t('desk.feeds.digest'), sha256 && <span className={`${css.value} ${css.digest}`}>{sha256}</span>],
        ]}
      />
      {kept ? (
        <div className={css.acts}>
          <DownloadLink href={`/desk/feeds/${id}/original`} label={t('desk.feeds.original')} />
          <p className={css.soft}>{t('desk.feeds.originalNote')}</p>
        </div>
      ) : (
        bytes !== null && <p className={css.soft}>{t('desk.feeds.gone')}</p>
      )}
    </Panel>
  );
}
