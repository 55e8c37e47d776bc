import { Button, Textarea } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { useChange } from '../../graphql/use-change.js';
import { useText } from '../../messages/index.js';
import { ErrorSummary } from '../../ui/ErrorSummary.js';
import { Panel } from '../../ui/Panel.js';
import { CommentFaultMutation } from './comment-fault.query.js';
import css from './fault.module.css';
import { faultProblems, type FaultProblem } from './fault-problems.js';

/** A word to the office, which nobody but it and the filer reads. */
export function CommentForm({ faultId, onDone }: { faultId: string; onDone: () => void }) {
  const t = useText();
  const [text, setText] = useState('');
  const [problems, setProblems] = useState<FaultProblem[]>([]);
  const [added, setAdded] = useState(false);
  const requestId = useRef<string>(null);
  const { busy, send } = useChange(CommentFaultMutation);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setAdded(false);
    // The same until it is taken, so that trying again after a failure adds nothing twice.
    requestId.current ??= crypto.randomUUID();
    const { data, failure } = await send({ input: { requestId: requestId.current, faultId, text } });
    if (failure) return setProblems([{ field: null, message: failure === 'UNREACHABLE' ? 'failure.offlineExplanation' : 'failure.explanation' }]);
    const found = faultProblems(data.commentFault.problems);
    setProblems(found);
    if (found.length) return;
    requestId.current = null;
    setText('');
    setAdded(true);
    onDone();
  }

  const said = problems.map((problem) => ({ ...problem, message: t(problem.message) }));
  return (
    <Panel title={t('faults.comment')}>
      <form className={css.form} noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary title={t('form.problems')} problems={said} />
        <Textarea
          id="text"
          size="md"
          rows={3}
          label={t('faults.commentLabel')}
          description={t('faults.commentHint')}
          error={said.find(({ field }) => field === 'text')?.message}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <Button type="submit" size="md" className={css.submit} loading={busy}>
          {t('faults.commentSubmit')}
        </Button>
        <p role="status">{added && t('faults.commentAdded')}</p>
      </form>
    </Panel>
  );
}
