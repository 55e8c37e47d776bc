import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ResultOf } from '../../../graphql/graphql.js';
import { Loaded } from '../../../graphql/Loaded.js';
import { LoadFailure } from '../../../graphql/LoadFailure.js';
import { useChange } from '../../../graphql/use-change.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useDeskText, type DeskMessageId } from '../../../messages/desk.js';
import { Note } from '../../../ui/Note.js';
import { Page } from '../../../ui/Page.js';
import { Panel } from '../../../ui/Panel.js';
import { SelectField } from '../../../ui/SelectField.js';
import { BackLink } from '../../../ui/links.js';
import { DeskConfirm } from '../../parts/index.js';
import { BatchProgress } from './batch-progress.js';
import { BatchTable } from './batch-table.js';
import { BuildingsQuery } from './buildings.query.js';
import { LoginBatchesQuery } from './login-batches.query.js';
import { LoginCountQuery } from './login-count.query.js';
import css from './people.module.css';
import { StartLoginBatchMutation } from './start-login-batch.query.js';

type Building = ResultOf<typeof BuildingsQuery>['deskBuildings'][number];

const PROBLEMS: Record<string, DeskMessageId> = {
  NOBODY: 'desk.batch.problem.NOBODY', TOO_MANY: 'desk.batch.problem.TOO_MANY', RUNNING: 'desk.batch.problem.RUNNING' };

/** Passwords for a whole building or staircase. */
export function BatchPage() {
  const t = useDeskText();
  const buildings = usePageQuery(BuildingsQuery, {});
  const batches = usePageQuery(LoginBatchesQuery, {});
  const [started, setStarted] = useState<string | null>(null);
  const shown = started ?? batches.data?.loginBatches.find(({ mine, state }) => mine && (state === 'RUNNING' || state === 'READY'))?.id ?? null;
  return (
    <Page title={t('desk.batch.title')} lead={t('desk.batch.lead')} back={<BackLink to="/biuro/osoby">{t('desk.people.back')}</BackLink>}>
      <Loaded query={buildings}>{({ deskBuildings }) => (
        <Order
          buildings={deskBuildings}
          onStarted={(id) => {
            setStarted(id);
            batches.retry();
          }}
        />
      )}</Loaded>
      {shown && <BatchProgress key={shown} id={shown} onChange={batches.retry} />}
      <Loaded query={batches}>{({ loginBatches }) => <BatchTable batches={loginBatches} />}</Loaded>
    </Page>
  );
}

/** Where, how many lack an account, and the order itself. */
function Order({ buildings, onStarted }: { buildings: Building[]; onStarted: (id: string) => void }) {
  const t = useDeskText();
  const [buildingId, setBuilding] = useState('');
  const [staircase, setStaircase] = useState('');
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { busy, send } = useChange(StartLoginBatchMutation);
  const input = { buildingId, staircase: staircase || null };
  const count = usePageQuery(LoginCountQuery, { input }, { pause: !buildingId });
  const counted = buildingId && !count.busy ? count.data?.loginCount : undefined;
  const staircases = buildings.find(({ id }) => id === buildingId)?.staircases ?? [];
  const start = async () => {
    const { data } = await send({ input });
    setAsking(false);
    const { problems, batch } = data?.startLoginBatch ?? { problems: [{ code: '' }], batch: null };
    setProblem(batch ? null : t(PROBLEMS[problems[0]?.code ?? ''] ?? 'failure.explanation'));
    count.retry();
    if (batch) onStarted(batch.id);
  };
  return (
    <Panel title={t('desk.batch.where')}>
      <SelectField
        id="building"
        label={t('desk.people.building')}
        value={buildingId}
        choices={[{ value: '', label: t('desk.batch.chooseBuilding') }, ...buildings.map(({ id, address }) => ({ value: id, label: address }))]}
        onChange={(value) => {
          setBuilding(value);
          setStaircase('');
          setProblem(null);
        }}
      />
      {staircases.length > 1 && (
        <SelectField
          id="staircase"
          label={t('desk.batch.staircase')}
          value={staircase}
          choices={[{ value: '', label: t('desk.batch.wholeBuilding') }, ...staircases.map((value) => ({ value, label: value }))]}
          onChange={setStaircase}
        />
      )}
      {count.failure && <LoadFailure retry={count.retry} />}
      <div role="status">{counted && <p>{t('desk.batch.count', counted)}</p>}</div>
      {problem && <Note tone="negative" urgent>{problem}</Note>}
      <div className={css.acts}>
        <Button disabled={!counted || counted.without === 0} onClick={() => setAsking(true)}>
          {t('desk.batch.start')}
        </Button>
      </div>
      <DeskConfirm
        open={asking} busy={busy} title={t('desk.batch.startAsk')} confirmLabel={t('desk.batch.start')}
        onCancel={() => setAsking(false)} onConfirm={() => void start()}
      >
        <p>{t('desk.batch.startWhat')}</p>
      </DeskConfirm>
    </Panel>
  );
}
