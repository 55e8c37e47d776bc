import { Button } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useChange } from '../../../graphql/use-change.js';
import { useDeskText } from '../../../messages/desk.js';
import { Note } from '../../../ui/Note.js';
import { Panel } from '../../../ui/Panel.js';
import { SelectField } from '../../../ui/SelectField.js';
import { StatusMark } from '../../../ui/StatusMark.js';
import { useDates } from '../../../ui/use-dates.js';
import { CHECKS, DOCUMENTS, problemMessage, type Application, type CheckKind } from './application.js';
import { Candidates } from './candidates.js';
import { CheckMutation } from './check.query.js';
import css from './checks-panel.module.css';
import { UncheckMutation } from './uncheck.query.js';

interface ChecksPanelProps {
  application: Application;
  onActed: () => void;
}

/** What must be looked at before the account is opened, one by one; each with who recorded it. */
export function ChecksPanel({ application, onActed }: ChecksPanelProps) {
  const t = useDeskText();
  const { id, revision, state, checks } = application;
  const check = useChange(CheckMutation);
  const uncheck = useChange(UncheckMutation);
  const [document, setDocument] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const open = state === 'RECEIVED';
  const busy = check.busy || uncheck.busy;
  const take = async (kind: CheckKind, more: { document?: (typeof DOCUMENTS)[number]; personId?: string; premisesId?: string } = {}) => {
    const { data } = await check.send({ input: { id, revision, kind, ...more } });
    finish(data ? data.checkApplication.problems[0]?.code : 'FAILED');
  };
  const undo = async (kind: CheckKind) => {
    const { data } = await uncheck.send({ input: { id, revision, kind } });
    finish(data ? data.uncheckApplication.problems[0]?.code : 'FAILED');
  };
  const finish = (code: string | undefined) => {
    setProblem(code ? t(problemMessage(code)) : null);
    onActed();
  };
  const chosen = DOCUMENTS.find((each) => each === document);
  const forms: Record<CheckKind, ReactNode> = {
    IDENTITY: (
      <div className={css.form}>
        <SelectField
          id="document" label={t('desk.applications.document')} value={document} onChange={setDocument}
          choices={[{ value: '', label: t('desk.applications.document.choose') }, ...DOCUMENTS.map((value) => ({ value, label: t(`desk.applications.document.${value}`) }))]}
        />
        <Button variant="default" loading={busy} aria-label={`${t('desk.applications.check.take')}: ${t('desk.applications.check.IDENTITY')}`}
          onClick={() => void take('IDENTITY', chosen ? { document: chosen } : {})}>
          {t('desk.applications.check.take')}
        </Button>
      </div>
    ),
    SIGNATURE: (
      <div className={css.form}>
        <Button variant="default" loading={busy} aria-label={`${t('desk.applications.check.take')}: ${t('desk.applications.check.SIGNATURE')}`} onClick={() => void take('SIGNATURE')}>
          {t('desk.applications.check.take')}
        </Button>
      </div>
    ),
    TITLE: <Candidates applicationId={id} busy={busy} onChoose={(personId, premisesId) => void take('TITLE', { personId, premisesId })} />,
  };
  return (
    <Panel title={t('desk.applications.checks')}>
      {problem && (
        <Note tone="warning" urgent>
          {problem}
        </Note>
      )}
      {state === 'SENT' && <p>{t('desk.applications.checks.none')}</p>}
      {state !== 'SENT' && (
        <ul className={css.checks}>
          {CHECKS.map((kind) => (
            <li key={kind} className={css.check}>
              <CheckRow kind={kind} done={checks.find((each) => each.kind === kind)} onUndo={open ? () => void undo(kind) : undefined}>
                {open && forms[kind]}
              </CheckRow>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

interface CheckRowProps {
  kind: CheckKind;
  done: Application['checks'][number] | undefined;
  onUndo: (() => void) | undefined;
  children: ReactNode;
}

function CheckRow({ kind, done, onUndo, children }: CheckRowProps) {
  const t = useDeskText();
  const dates = useDates();
  const name = t(`desk.applications.check.${kind}`);
  return (
    <>
      <h3>
        <StatusMark icon={done ? IconCircleCheck : IconCircleDashed} tone={done ? 'good' : 'plain'}>
          {name}
        </StatusMark>
      </h3>
      {done ? (
        <>
          {done.document && <p>{t(`desk.applications.document.${done.document}`)}</p>}
          {done.personName && <p>{[done.personName, done.premises].filter(Boolean).join(', ')}</p>}
          <p className={css.by}>{t('desk.applications.check.done', { by: done.by, at: dates.instant(done.at) })}</p>
          {onUndo && (
            <Button variant="subtle" aria-label={t('desk.applications.check.undoOf', { check: name })} onClick={onUndo}>
              {t('desk.applications.check.undo')}
            </Button>
          )}
        </>
      ) : (
        <>
          <p>{t(`desk.applications.check.${kind}.lead`)}</p>
          {children}
        </>
      )}
    </>
  );
}
