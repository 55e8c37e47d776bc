import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useChange } from '../../../graphql/use-change.js';
import { useDeskText } from '../../../messages/desk.js';
import { formatMoney } from '../../../ui/format.js';
import { Note } from '../../../ui/Note.js';
import { Panel } from '../../../ui/Panel.js';
import { useDates } from '../../../ui/use-dates.js';
import { DeskConfirm } from '../../parts/index.js';
import { ApplyFeedBatchMutation } from './apply-feed-batch.query.js';
import { groupName, type Batch } from './batch.js';
import css from './feeds.module.css';

/** Applies a package that was tried, after its figures were said once more. */
export function ApplyPanel({ batch }: { batch: Batch }) {
  const t = useDeskText();
  const dates = useDates();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { busy, send } = useChange(ApplyFeedBatchMutation);
  const { state, difference, appliedById, asOf, kept, inserted, updated, deleted } = batch;
  if (state !== 'CHECKED' || !difference || appliedById) return null;
  const apply = async () => {
    const { data } = await send({ id: batch.id });
    setAsking(false);
    const { batchId, problems } = data?.applyFeedBatch ?? { batchId: null, problems: [] };
    if (batchId) return navigate({ to: '/biuro/zasilenia/$batchId', params: { batchId } });
    const code = problems[0]?.code;
    return setProblem(t(code === 'GONE' || code === 'NOT_TRIED' ? `desk.feeds.applyProblem.${code}` : 'failure.explanation'));
  };
  return (
    <Panel title={t('desk.feeds.step.applied')}>
      <p>{t('desk.feeds.applyLead')}</p>
      {problem && <Note tone="negative" urgent>{problem}</Note>}
      <div className={css.acts}>
        <Button disabled={!kept} onClick={() => setAsking(true)}>{t('desk.feeds.apply')}</Button>
      </div>
      <DeskConfirm
        open={asking} busy={busy} title={t('desk.feeds.applyAsk')} confirmLabel={t('desk.feeds.apply')}
        onCancel={() => setAsking(false)} onConfirm={() => void apply()}
      >
        <ul className={css.list}>
          {asOf && <li>{t('desk.feeds.applyAsOf', { when: dates.instant(asOf) })}</li>}
          <li>{t('desk.feeds.applyRows', { inserted, updated, deleted })}</li>
          {difference.groups.map(({ group, before, after }) => (
            <li key={group}>{t('desk.feeds.applySum', { group: groupName(t, group), before: formatMoney(before), after: formatMoney(after) })}</li>
          ))}
          <li>{t('desk.feeds.applyOdd', { count: difference.movedCount })}</li>
        </ul>
      </DeskConfirm>
    </Panel>
  );
}
