import { useSearch } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import type { MessageId } from '../../messages/index.js';
import type { FieldProblem } from '../../ui/ErrorSummary.js';
import { authRequest, type AuthAnswer } from './auth-request.js';
import { enter } from './session.js';

export type SignInField = 'identifier' | 'password';
export type SignInProblem = FieldProblem<SignInField, MessageId>;

const missing = (values: Record<SignInField, string>): SignInProblem[] => [
  ...(values.identifier.trim() ? [] : [{ field: 'identifier', message: 'signIn.identifierMissing' } as const]),
  ...(values.password ? [] : [{ field: 'password', message: 'signIn.passwordMissing' } as const]),
];

const refusal = (answer: AuthAnswer): MessageId => {
  if (answer === 'UNREACHABLE') return 'failure.offlineExplanation';
  return answer.status === 401 || answer.status === 400 ? 'signIn.failed' : 'failure.explanation';
};

/** The state of the sign-in form. One problem for every refusal; which part was wrong, nobody is told. */
export function useSignIn() {
  const { powrot } = useSearch({ from: '/public/zaloguj' });
  const [values, setValues] = useState({ identifier: '', password: '' });
  const [problems, setProblems] = useState<SignInProblem[]>([]);
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const found = missing(values);
    setProblems(found);
    if (found.length) return;
    setBusy(true);
    const answer = await authRequest('sign-in', { ...values, identifier: values.identifier.trim() });
    if (answer !== 'UNREACHABLE' && answer.status === 200) return enter(answer.body['next'], powrot);
    setBusy(false);
    setProblems([{ field: null, message: refusal(answer) }]);
  }

  const change = (field: SignInField) => (value: string) => setValues({ ...values, [field]: value });
  return { values, problems, busy, submit, change };
}
