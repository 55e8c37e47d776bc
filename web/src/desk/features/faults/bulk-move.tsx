import { Button } from '@mantine/core';
import { useState } from 'react';
import { STATES, type FaultState } from '../../../features/faults/index.js';
import { useChange } from '../../../graphql/use-change.js';
import { useDeskText } from '../../../messages/desk.js';
import { AreaField } from '../../../ui/AreaField.js';
import { Note } from '../../../ui/Note.js';
import { SelectField } from '../../../ui/SelectField.js';
import { DeskConfirm, DeskSelection } from '../../parts/index.js';
import css from './faults.module.css';
import { notMovedWords, type QueueRow } from './fault.js';
import { MoveFaultsMutation } from './move-faults.query.js';

interface BulkMoveProps {
  rows: readonly QueueRow[];
  ids: ReadonlySet<string>;
  onDone: () => void;
}

interface Report {
  moved: number;
  notMoved: readonly { id: string; number: string | null; code: string }[];
}

/** Moves the ticked reports to one state, and says which could not be moved and why. */
export function BulkMove({ rows, ids, onDone }: BulkMoveProps) {
  const t = useDeskText();
  const [open, setOpen] = useState(false);
  const [state, setState] = useState<FaultState>('VERIFIED');
  const [comment, setComment] = useState('');
  const [report, setReport] = useState<Report | 'FAILED' | null>(null);
  const { busy, send } = useChange(MoveFaultsMutation);
  const chosen = rows.filter(({ id }) => ids.has(id));
  const move = async () => {
    const { data } = await send({ input: { faultIds: chosen.map(({ id }) => id), state, comment: comment || null } });
    setOpen(false);
    setReport(data ? { moved: data.moveFaults.moved.length, notMoved: data.moveFaults.notMoved } : 'FAILED');
    onDone();
  };
  return (
    <>
      <DeskSelection label={t('desk.faults.bulk')} count={chosen.length}>
        <Button variant="default" disabled={chosen.length === 0} onClick={() => setOpen(true)}>
          {t('desk.faults.bulkMove')}
        </Button>
      </DeskSelection>
      {report && (
        <Note urgent tone={report === 'FAILED' ? 'negative' : report.notMoved.length ? 'warning' : 'info'}>
          {report === 'FAILED' ? <p>{t('failure.explanation')}</p> : <MoveReport report={report} />}
        </Note>
      )}
      <DeskConfirm
        open={open}
        title={t('desk.faults.bulkTitle', { count: chosen.length })}
        confirmLabel={t('desk.faults.bulkConfirm')}
        busy={busy}
        onConfirm={() => void move()}
        onCancel={() => setOpen(false)}
      >
        <SelectField
          id="bulkState"
          label={t('desk.faults.newState')}
          value={state}
          onChange={(value) => setState(value as FaultState)}
          choices={STATES.filter((each) => each !== 'AWAITING_VERIFICATION').map((value) => ({ value, label: t(`faults.state.${value}`) }))}
        />
        <AreaField id="bulkComment" label={t('desk.faults.bulkComment')} description={t('desk.faults.reasonHint')} value={comment} onChange={setComment} />
      </DeskConfirm>
    </>
  );
}

function MoveReport({ report: { moved, notMoved } }: { report: Report }) {
  const t = useDeskText();
  return (
    <>
      <p>{t('desk.faults.moved', { count: moved })}</p>
      {notMoved.length > 0 && (
        <>
          <p>{t('desk.faults.notMoved', { count: notMoved.length })}</p>
          <ul className={css.list}>
            {notMoved.map(({ id, number, code }) => (
              <li key={id}>{number ?? '–'}: {t(notMovedWords(code))}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
