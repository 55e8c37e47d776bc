import { Button } from '@mantine/core';
import { useState } from 'react';
import { useChange } from '../../../graphql/use-change.js';
import { useDeskText, type DeskText } from '../../../messages/desk.js';
import { Note } from '../../../ui/Note.js';
import { Panel } from '../../../ui/Panel.js';
import { DeskConfirm } from '../../parts/index.js';
import type { Batch } from './batch.js';
import { CancelFeedBatchMutation } from './cancel-feed-batch.query.js';
import css from './feeds.module.css';

/** What a batch is at, and the way to call it off. */
export function BatchNow({ batch, onChange }: { batch: Batch; onChange: () => void }) {
  const t = useDeskText();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { busy, send } = useChange(CancelFeedBatchMutation);
  const cancel = async () => {
    const { data } = await send({ id: batch.id });
    setAsking(false);
    setProblem(!data ? t('failure.explanation') : data.cancelFeedBatch.problems.length > 0 ? t('desk.feeds.cancelLate') : null);
    onChange();
  };
  return (
    <Panel title={t('desk.feeds.progress')}>
      <div className={css.waiting}>
        <progress className={css.progress} aria-label={t('desk.feeds.progress')} />
        <p role="status">{now(t, batch)}</p>
        <p className={css.soft}>{t('desk.feeds.leave')}</p>
      </div>
      {problem && <Note tone="negative" urgent>{problem}</Note>}
      {!batch.cancelAsked && (
        <div className={css.acts}>
          <Button variant="default" onClick={() => setAsking(true)}>{t('desk.feeds.cancel')}</Button>
        </div>
      )}
      <DeskConfirm
        open={asking} busy={busy} title={t('desk.feeds.cancelAsk')} confirmLabel={t('desk.feeds.cancel')}
        onCancel={() => setAsking(false)} onConfirm={() => void cancel()}
      >
        <p>{t('desk.feeds.cancelWhat')}</p>
      </DeskConfirm>
    </Panel>
  );
}

function now(t: DeskText, { state, progress, cancelAsked }: Batch): string {
  if (cancelAsked) return t('desk.feeds.now.stopping');
  if (state !== 'RUNNING' || !progress) return t(`desk.feeds.now.${state as 'RECEIVING' | 'QUEUED' | 'RUNNING'}`);
  const { step, file, rows } = progress;
  return step === 'READING' || step === 'READ' ? t('desk.feeds.now.READING', { file: file ?? '', rows: rows ?? 0 }) : t(`desk.feeds.now.${step}`);
}
