import { Button } from '@mantine/core';
import { useState } from 'react';
import { useSite } from '../../../features/site/index.js';
import { useChange } from '../../../graphql/use-change.js';
import { useDeskText } from '../../../messages/desk.js';
import { AreaField } from '../../../ui/AreaField.js';
import { FormActs } from '../../../ui/Form.js';
import { Note } from '../../../ui/Note.js';
import { Panel } from '../../../ui/Panel.js';
import { DeskConfirm } from '../../parts/index.js';
import { ActivateMutation } from './activate.query.js';
import { CHECKS, problemMessage, type Application } from './application.js';
import { ReceiveMutation } from './receive.query.js';
import { RefuseMutation } from './refuse.query.js';

type Asked = 'activate' | 'refuse' | null;

/** What the office may do with the application now. */
export function DecisionPanel({ application, onActed }: { application: Application; onActed: () => void }) {
  const t = useDeskText();
  const { applicationDays } = useSite();
  const { id, revision, state, email, checks } = application;
  const [receive, activate, refuse] = [useChange(ReceiveMutation), useChange(ActivateMutation), useChange(RefuseMutation)];
  const [asked, setAsked] = useState<Asked>(null);
  const [reason, setReason] = useState('');
  const [reasonProblem, setReasonProblem] = useState<string | undefined>();
  const [said, setSaid] = useState<{ text: string; good: boolean } | null>(null);
  const lacking = CHECKS.filter((kind) => !checks.some((check) => check.kind === kind));
  const input = { id, revision };
  const finish = (code: string | undefined, done: 'receive' | 'activate' | 'refuse') => {
    setAsked(null);
    setSaid(code ? { text: t(problemMessage(code)), good: false } : { text: t(`desk.applications.done.${done}`), good: true });
    onActed();
  };
  const doReceive = async () => {
    const { data } = await receive.send({ input });
    finish(data ? data.receiveApplication.problems[0]?.code : 'FAILED', 'receive');
  };
  const doActivate = async () => {
    const { data } = await activate.send({ input });
    finish(data ? data.activateApplication.problems[0]?.code : 'FAILED', 'activate');
  };
  const doRefuse = async () => {
    if (!reason.trim()) return setReasonProblem(t('desk.applications.problem.REQUIRED'));
    const { data } = await refuse.send({ input: { ...input, reason: reason.trim() } });
    const problem = data?.refuseApplication.problems[0];
    if (problem?.field === 'reason') return setReasonProblem(t(problemMessage(problem.code)));
    finish(data ? problem?.code : 'FAILED', 'refuse');
  };
  if (state === 'ACTIVATED' || state === 'REFUSED') {
    return <div role="status">{said && <Note tone={said.good ? 'info' : 'warning'}>{said.text}</Note>}</div>;
  }
  return (
    <Panel title={t(state === 'SENT' ? 'desk.applications.receive' : 'desk.applications.activate')}>
      <div role="status">{said && <Note tone={said.good ? 'info' : 'warning'}>{said.text}</Note>}</div>
      {state === 'SENT' && <p>{t('desk.applications.receiveLead', { days: applicationDays })}</p>}
      {state === 'RECEIVED' && lacking.length > 0 && (
        <p>{t('desk.applications.activate.lacking', { checks: lacking.map((kind) => t(`desk.applications.check.${kind}`).toLowerCase()).join(', ') })}</p>
      )}
      <FormActs>
        {state === 'SENT' && (
          <Button size="md" loading={receive.busy} onClick={() => void doReceive()}>
            {t('desk.applications.receive')}
          </Button>
        )}
        {state === 'RECEIVED' && lacking.length === 0 && (
          <Button size="md" onClick={() => setAsked('activate')}>
            {t('desk.applications.activate')}
          </Button>
        )}
        <Button size="md" variant="default" onClick={() => setAsked('refuse')}>
          {t('desk.applications.refuse')}
        </Button>
      </FormActs>
      <DeskConfirm
        open={asked === 'activate'} title={t('desk.applications.activate.title')} confirmLabel={t('desk.applications.activate')} busy={activate.busy}
        onConfirm={() => void doActivate()} onCancel={() => setAsked(null)}
      >
        <p>{t('desk.applications.activate.lead', { email })}</p>
      </DeskConfirm>
      <DeskConfirm
        open={asked === 'refuse'} title={t('desk.applications.refuse.title')} confirmLabel={t('desk.applications.refuse')} grave busy={refuse.busy}
        onConfirm={() => void doRefuse()} onCancel={() => setAsked(null)}
      >
        <AreaField id="reason" label={t('desk.applications.refuse.reason')} description={t('desk.applications.refuse.lead', { email })} value={reason} error={reasonProblem} onChange={setReason} />
      </DeskConfirm>
    </Panel>
  );
}
