import { IconArrowsExchange, IconCheckbox, IconReceipt, IconUpload } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { Loaded } from '../../../graphql/Loaded.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useDeskText, type DeskText } from '../../../messages/desk.js';
import { ButtonLink } from '../../../ui/ButtonLink.js';
import { TextLink } from '../../../ui/links.js';
import type { ListColumn } from '../../../ui/ListTable.js';
import { Page } from '../../../ui/Page.js';
import { Section } from '../../../ui/Panel.js';
import { Empty } from '../../../ui/States.js';
import { TileLink } from '../../../ui/TileLink.js';
import { useDates } from '../../../ui/use-dates.js';
import { DeskFilters, DeskPager, DeskTable } from '../../parts/index.js';
import { wordOf } from '../../search.js';
import { durationOf, STATES, type BatchRow } from './batch.js';
import { BatchMark } from './batch-mark.js';
import { FeedBatchesQuery } from './feed-batches.query.js';
import css from './feeds.module.css';

/** Everything that came, and the ways to what belongs to feeds. */
export function FeedsPage() {
  const t = useDeskText();
  const { stan, po } = useSearch({ from: '/desk/biuro/zasilenia' });
  const query = usePageQuery(FeedBatchesQuery, { state: wordOf(STATES, stan) ?? null, after: po ?? null });
  return (
    <Page
      title={t('desk.feeds.title')}
      lead={t('desk.feeds.listLead')}
      actions={
        <>
          <ButtonLink to="/biuro/zasilenia/nowe" leftSection={<IconUpload aria-hidden size={20} />}>{t('desk.feeds.send')}</ButtonLink>
          <ButtonLink to="/biuro/zasilenia/wyciag" variant="default" leftSection={<IconReceipt aria-hidden size={20} />}>{t('desk.feeds.sendStatement')}</ButtonLink>
        </>
      }
    >
      <nav aria-label={t('desk.feeds.more')}>
        <ul className={css.links}>
          <li><TileLink to="/biuro/zasilenia/uzgodnienie" icon={IconCheckbox} text="">{t('desk.feeds.reconciliation')}</TileLink></li>
          <li><TileLink to="/biuro/zasilenia/wplaty" icon={IconReceipt} text="">{t('desk.feeds.payments')}</TileLink></li>
          <li><TileLink to="/biuro/zasilenia/mapowanie" icon={IconArrowsExchange} text="">{t('desk.feeds.mapping')}</TileLink></li>
        </ul>
      </nav>
      <Section title={t('desk.feeds.history')}>
        <DeskFilters filters={[{ key: 'stan', label: t('desk.feeds.state'), choices: STATES.map((value) => ({ value, label: t(`desk.feeds.state.${value}`) })) }]} />
        <Loaded query={query}>
          {({ feedBatches: { rows, next } }) => (
            <>
              <History rows={rows} busy={query.busy} narrowed={stan !== undefined || po !== undefined} />
              <DeskPager next={next} />
            </>
          )}
        </Loaded>
      </Section>
    </Page>
  );
}

function History({ rows, busy, narrowed }: { rows: readonly BatchRow[]; busy: boolean; narrowed: boolean }) {
  const t = useDeskText();
  const dates = useDates();
  const columns: ListColumn<BatchRow>[] = [
    {
      key: 'when', label: t('desk.feeds.when'),
      cell: ({ id, receivedAt }) => <TextLink to="/biuro/zasilenia/$batchId" params={{ batchId: id }}><span className={css.line}>{dates.instant(receivedAt)}</span></TextLink>,
    },
    {
      key: 'what', label: t('desk.feeds.what'),
      cell: ({ kind, dryRun, mode, fileName }) => (
        <>
          {t(`desk.feeds.kind.${kind === 'PACKAGE' && dryRun ? 'TRIAL' : kind}`)}{mode && `, ${t(`desk.feeds.mode.${mode}`)}`}
          {fileName && <div className={`${css.soft} ${css.any}`}>{fileName}</div>}
        </>
      ),
    },
    { key: 'state', label: t('desk.feeds.state'), cell: (row) => <><BatchMark state={row.state} /><div className={css.soft}>{durationOf(t, row)}</div></> },
    { key: 'changes', label: t('desk.feeds.changes'), cell: (row) => outcomeOf(t, row) },
    { key: 'asOf', label: t('desk.feeds.asOf'), cell: ({ asOf }) => asOf && dates.instant(asOf) },
    { key: 'who', label: t('desk.feeds.who'), cell: ({ staffName, way }) => <>{staffName ?? t(`desk.feeds.way.${way}`)}{staffName && <div className={css.soft}>{t(`desk.feeds.way.${way}`)}</div>}</> },
  ];
  const empty = narrowed ? undefined : <Empty title={t('desk.feeds.none')} />;
  return <DeskTable caption={t('desk.feeds.history')} columns={columns} items={rows} idOf={({ id }) => id} busy={busy} {...(empty ? { empty } : {})} />;
}

/** What came of a batch, in a few words. */
function outcomeOf(t: DeskText, { state, problemCount, inserted, updated, deleted, statement }: BatchRow): string {
  if (problemCount > 0) return t('desk.feeds.errorsOf', { count: problemCount });
  if (statement) return t('desk.feeds.paymentsOf', statement);
  return state === 'APPLIED' || state === 'CHECKED' ? t('desk.feeds.changesOf', { inserted, updated, deleted }) : '';
}
