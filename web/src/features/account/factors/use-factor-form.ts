import { useState, type FormEvent } from 'react';
import type { MessageId } from '../../../messages/index.js';
import type { FieldProblem } from '../../../ui/ErrorSummary.js';
import { sessionEnded, type AuthAnswer } from '../../auth/index.js';

const MESSAGES: Record<string, MessageId> = {
  'password WRONG': 'account.password.wrong',
  'code WRONG': 'account.factors.codeWrong',
  TOO_MANY: 'account.password.tooMany',
  EXISTS: 'account.factors.totpExists',
  REFUSED: 'account.factors.passkeyRefused',
};

const MISSING: Record<string, MessageId> = {
  password: 'account.password.missing',
  code: 'account.factors.codeMissing',
  name: 'account.factors.nameMissing',
};

/** What a step came to: the server's answer, or that the person's device made no key. */
export type StepAnswer = AuthAnswer | 'NO_KEY';

function problemsOf<Field extends string>(answer: StepAnswer): FieldProblem<Field, MessageId>[] {
  if (answer === 'UNREACHABLE') return [{ field: null, message: 'failure.offlineExplanation' }];
  if (answer === 'NO_KEY') return [{ field: null, message: 'account.factors.passkeyNone' }];
  const problems = (answer.body['problems'] ?? []) as { field: Field | null; code: string }[];
  const known = problems.flatMap(({ field, code }) => {
    const message = MESSAGES[`${field} ${code}`] ?? MESSAGES[code];
    return message ? [{ field, message }] : [];
  });
  return known.length ? known : [{ field: null, message: 'failure.explanation' }];
}

/**
 * A form of a few texts that changes how one signs in.
 *
 * @param send asks the server, and the person's device where that is needed
 * @param onDone gets the answer once it is taken
 */
export function useFactorForm<Field extends string>(
  empty: Record<Field, string>,
  send: (values: Record<Field, string>) => Promise<StepAnswer>,
  onDone: (body: Record<string, unknown>) => void,
) {
  const [values, setValues] = useState(empty);
  const [problems, setProblems] = useState<FieldProblem<Field, MessageId>[]>([]);
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const missing = (Object.keys(empty) as Field[]).filter((field) => !values[field].trim());
    setProblems(missing.map((field) => ({ field, message: MISSING[field] ?? 'failure.explanation' })));
    if (missing.length) return;
    setBusy(true);
    const answer = await send(values);
    if (typeof answer === 'object' && answer.status === 200) return onDone(answer.body);
    if (typeof answer === 'object' && answer.status === 401) return sessionEnded();
    setProblems(problemsOf(answer));
    setBusy(false);
  }

  const change = (field: Field) => (value: string) => setValues({ ...values, [field]: value });
  return { values, problems, busy, submit, change };
}
