import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import type { MessageId } from '../../messages/index.js';
import type { FieldProblem } from '../../ui/ErrorSummary.js';
import { PASSWORD_MESSAGES, sessionEnded } from '../auth/index.js';
import { accountRequest, type AccountAnswer } from './account-request.js';

export type PasswordInput = 'current' | 'password' | 'repeat';
type Problem = FieldProblem<PasswordInput, MessageId>;

const MESSAGES: Record<string, MessageId> = {
  ...PASSWORD_MESSAGES,
  WRONG: 'account.password.wrong',
  SAME_AS_CURRENT: 'account.password.same',
  TOO_MANY: 'account.password.tooMany',
};

async function problemsOf(answer: AccountAnswer): Promise<Problem[]> {
  if (answer === 'UNREACHABLE') return [{ field: null, message: 'failure.offlineExplanation' }];
  if (answer.status !== 422) return [{ field: null, message: 'failure.explanation' }];
  const { problems } = (await answer.json()) as { problems: { field: PasswordInput | null; code: string }[] };
  return problems.map(({ field, code }) => ({ field, message: MESSAGES[code] ?? 'failure.explanation' }));
}

/** What is plainly missing, before the server is asked. */
const missing = ({ current, password, repeat }: Record<PasswordInput, string>): Problem[] => [
  ...(current ? [] : [{ field: 'current', message: 'account.password.missing' } as const]),
  ...(password === repeat ? [] : [{ field: 'repeat', message: 'setPassword.problem.different' } as const]),
];

/** The state of the form for another password; the server's word on it is final. */
export function usePassword() {
  const navigate = useNavigate();
  const [values, setValues] = useState({ current: '', password: '', repeat: '' });
  const [problems, setProblems] = useState<Problem[]>([]);
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const found = missing(values);
    setProblems(found);
    if (found.length) return;
    setBusy(true);
    const answer = await accountRequest('password', values);
    if (answer !== 'UNREACHABLE' && answer.ok) return navigate({ to: '/moje-konto', search: { zapisano: 'haslo' } });
    if (answer !== 'UNREACHABLE' && answer.status === 401) return sessionEnded();
    setProblems(await problemsOf(answer));
    setBusy(false);
  }

  const change = (field: PasswordInput) => (value: string) => setValues({ ...values, [field]: value });
  return { values, problems, busy, submit, change };
}
