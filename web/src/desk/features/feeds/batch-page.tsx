import { useParams } from '@tanstack/react-router';
import { Loaded } from '../../../graphql/Loaded.js';
import { useAskedAgain } from '../../../graphql/use-asked-again.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useDeskText } from '../../../messages/desk.js';
import { BackLink } from '../../../ui/links.js';
import { Page } from '../../../ui/Page.js';
import { Steps } from '../../../ui/Steps.js';
import { useDates } from '../../../ui/use-dates.js';
import { ApplyPanel } from './apply-panel.js';
import { isUnderWay, type Batch } from './batch.js';
import { BatchEnd } from './batch-end.js';
import { BatchFacts } from './batch-facts.js';
import { BatchNow } from './batch-now.js';
import { Difference, FileChanges, Readings } from './difference.js';
import { FeedBatchQuery } from './feed-batch.query.js';
import { RowErrors } from './row-errors.js';
import { TakenFigures } from './taken-figures.js';

const STEP_COUNT = 3;

/** One batch: what it is at, what came of it, and what can be done with it; asked again until it has ended. */
export function BatchPage() {
  const t = useDeskText();
  const dates = useDates();
  const { batchId } = useParams({ from: '/desk/biuro/zasilenia/$batchId' });
  const query = usePageQuery(FeedBatchQuery, { id: batchId });
  const asked = query.data?.feedBatch;
  const busy = asked?.id === batchId && isUnderWay(asked.state);
  useAskedAgain(query.retry, busy);
  const title = asked ? t(asked.kind === 'PACKAGE' ? 'desk.feeds.batchOf' : 'desk.feeds.statementOf', { when: dates.instant(asked.receivedAt) }) : t('desk.feeds.title');
  return (
    <Page title={title} back={<BackLink to="/biuro/zasilenia">{t('desk.feeds.back')}</BackLink>}>
      <Loaded query={query}>
        {({ feedBatch }) => (
          <>
            {feedBatch.kind === 'PACKAGE' && <BatchSteps batch={feedBatch} />}
            {isUnderWay(feedBatch.state) ? <BatchNow batch={feedBatch} onChange={query.retry} /> : <BatchEnd batch={feedBatch} />}
            <ApplyPanel batch={feedBatch} />
            {feedBatch.statement && <TakenFigures statement={feedBatch.statement} />}
            {feedBatch.problemCount > 0 && <RowErrors batch={feedBatch} />}
            {feedBatch.difference && <Difference difference={feedBatch.difference} />}
            {feedBatch.files.length > 0 && <FileChanges files={feedBatch.files} />}
            {feedBatch.readings.length > 0 && <Readings readings={feedBatch.readings} />}
            <BatchFacts batch={feedBatch} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** Where a package is on its way to residents; nothing for one that was loaded past the trial. */
function BatchSteps({ batch: { dryRun, state, appliesId } }: { batch: Batch }) {
  const t = useDeskText();
  if (!dryRun && !appliesId) return null;
  const done = state === 'APPLIED' || state === 'UNCHANGED';
  const current = !dryRun ? (done ? STEP_COUNT : 2) : state === 'CHECKED' ? 2 : state === 'RECEIVING' ? 0 : 1;
  return (
    <Steps label={t('desk.feeds.steps')} doneLabel={t('desk.feeds.step.done')} current={current}
      steps={[t('desk.feeds.step.sent'), t('desk.feeds.step.tried'), t('desk.feeds.step.applied')]} />
  );
}
