import { useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { MessageId } from '../../messages/index.js';
import { authRequest, type AuthAnswer } from './auth-request.js';
import { answerPasskey } from './passkey.js';
import { enter } from './session.js';

/** What the login can be proved by beside the password. */
interface Methods {
  totp: boolean;
  /** What the browser asks the passkey; null where there is none. */
  passkey: object | null;
}

const ask = (): Promise<AuthAnswer> => authRequest('second-factor/options');

const trouble = (answer: AuthAnswer): MessageId => (answer === 'UNREACHABLE' ? 'failure.offlineExplanation' : 'failure.explanation');

/** The state of the second step. A session that no longer waits begins anew at the sign-in. */
export function useSecondFactor() {
  const { powrot } = useSearch({ from: '/public/drugi-skladnik' });
  const [methods, setMethods] = useState<Methods | null>(null);
  const [problem, setProblem] = useState<MessageId | null>(null);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    void ask().then((answer) => {
      if (answer !== 'UNREACHABLE' && answer.status === 200) setMethods(answer.body as unknown as Methods);
      else if (answer !== 'UNREACHABLE' && [401, 404].includes(answer.status)) location.replace('/zaloguj');
      else setProblem(trouble(answer));
    });
  }, []);

  async function send(path: 'second-factor' | 'second-factor/passkey', body: object) {
    const answer = await authRequest(path, body);
    if (answer !== 'UNREACHABLE' && answer.status === 200) return enter(answer.body['next'], powrot);
    // The session that waits lasts ten minutes; once it has ended the server knows nobody.
    if (answer !== 'UNREACHABLE' && answer.body['code'] === 'UNAUTHENTICATED') return location.replace('/zaloguj?powod=sesja');
    setBusy(false);
    setProblem(answer !== 'UNREACHABLE' && answer.status === 401 ? 'secondFactor.failed' : trouble(answer));
  }

  function proveByCode(code: string): Promise<void> {
    setBusy(true);
    setProblem(null);
    return send('second-factor', { code });
  }

  async function proveByPasskey(): Promise<void> {
    setBusy(true);
    setProblem(null);
    // Each question is good for one answer, so every try asks anew.
    const asked = await ask();
    const credential = asked !== 'UNREACHABLE' && asked.body['passkey'] ? await answerPasskey(asked.body['passkey']) : null;
    if (credential) return send('second-factor/passkey', { credential });
    setBusy(false);
    setProblem(asked === 'UNREACHABLE' ? trouble(asked) : 'signIn.passkeyNone');
  }

  return { methods, problem, busy, proveByCode, proveByPasskey };
}
