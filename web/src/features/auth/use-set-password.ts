import { useState, type FormEvent } from 'react';
import { authRequest } from './auth-request.js';
import { enter, sessionEnded } from './session.js';
import { passwordProblems, type PasswordInput, type PasswordProblem } from './set-password-problems.js';

/** The state of the form for a new password; the server's word on it is final. */
export function useSetPassword() {
  const [values, setValues] = useState({ password: '', repeat: '' });
  const [problems, setProblems] = useState<PasswordProblem[]>([]);
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (values.password !== values.repeat) {
      return setProblems([{ field: 'repeat', message: 'setPassword.problem.different' }]);
    }
    setBusy(true);
    const answer = await authRequest('set-password', values);
    if (answer !== 'UNREACHABLE' && answer.status === 200) return enter(answer.body['next']);
    if (answer !== 'UNREACHABLE' && answer.status === 401) return sessionEnded();
    setBusy(false);
    setProblems(passwordProblems(answer));
  }

  const change = (field: PasswordInput) => (value: string) => setValues({ ...values, [field]: value });
  return { values, problems, busy, submit, change };
}
