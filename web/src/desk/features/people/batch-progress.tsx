import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { Loaded } from '../../../graphql/Loaded.js';
import { useAskedAgain } from '../../../graphql/use-asked-again.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useDeskText } from '../../../messages/desk.js';
import { Note } from '../../../ui/Note.js';
import { Panel } from '../../../ui/Panel.js';
import { saveFile } from '../../../ui/save-file.js';
import { useDates } from '../../../ui/use-dates.js';
import { deskPost } from './desk-post.js';
import { LoginBatchQuery } from './login-batch.query.js';
import css from './people.module.css';

/** How far a batch has come, asked again until it is done, and its letters, once. */
export function BatchProgress({ id, onChange }: { id: string; onChange: () => void }) {
  const t = useDeskText();
  const query = usePageQuery(LoginBatchQuery, { id });
  const state = query.data?.loginBatch?.state;
  const running = state === 'RUNNING';
  useAskedAgain(query.retry, running);
  return (
    <Loaded query={query}>
      {({ loginBatch }) => loginBatch && (
        <Panel title={t(`desk.batch.state.${loginBatch.state as 'READY'}`)}>
          <progress className={css.progress} max={loginBatch.total} value={loginBatch.done} aria-label={t('desk.batch.title')} />
          <p role="status">{t('desk.batch.progress', { done: loginBatch.done, total: loginBatch.total })}</p>
          {loginBatch.mine && <Letters id={id} readyUntil={loginBatch.readyUntil} onTaken={() => { query.retry(); onChange(); }} />}
        </Panel>
      )}
    </Loaded>
  );
}

function Letters({ id, readyUntil, onTaken }: { id: string; readyUntil: string | null; onTaken: () => void }) {
  const t = useDeskText();
  const dates = useDates();
  const [outcome, setOutcome] = useState<'TAKEN' | 'FAILED' | null>(null);
  const [busy, setBusy] = useState(false);
  const take = async () => {
    setBusy(true);
    const response = await deskPost(`/desk/login-batches/${id}/letters`);
    const content = response?.ok ? await response.blob() : null;
    if (content) saveFile(t('desk.batch.fileName'), content);
    setOutcome(content ? 'TAKEN' : 'FAILED');
    setBusy(false);
    onTaken();
  };
  if (outcome === 'TAKEN') return <Note urgent>{t('desk.batch.takenNow')}</Note>;
  if (outcome === 'FAILED') return <Note urgent tone="negative">{t('desk.batch.takeFailed')}</Note>;
  if (!readyUntil) return null;
  return (
    <>
      <p>{t('desk.batch.ready', { when: dates.instant(readyUntil) })}</p>
      <div className={css.acts}>
        <Button loading={busy} leftSection={<IconDownload aria-hidden size={20} />} onClick={() => void take()}>
          {t('desk.batch.take')}
        </Button>
      </div>
    </>
  );
}
