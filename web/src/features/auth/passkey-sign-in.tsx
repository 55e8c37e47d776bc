import { Button } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useText, type MessageId } from '../../messages/index.js';
import { Note } from '../../ui/Note.js';
import css from './auth-page.module.css';
import { authRequest } from './auth-request.js';
import { answerPasskey, knowsPasskeys } from './passkey.js';
import { enter } from './session.js';

/** Signing in without a password, where the browser knows how. */
export function PasskeySignIn() {
  const t = useText();
  const { powrot } = useSearch({ from: '/public/zaloguj' });
  const [problem, setProblem] = useState<MessageId | null>(null);
  const [busy, setBusy] = useState(false);
  if (!knowsPasskeys()) return null;

  async function signIn() {
    setBusy(true);
    const problem = await tryPasskey(powrot);
    setProblem(problem);
    if (problem) setBusy(false);
  }

  return (
    <div className={css.form}>
      {problem && (
        <Note tone="warning" urgent>
          {t(problem)}
        </Note>
      )}
      <p>{t('signIn.passkeyLead')}</p>
      <Button variant="default" size="lg" loading={busy} onClick={() => void signIn()}>
        {t('signIn.passkey')}
      </Button>
    </div>
  );
}

/** Goes on where the passkey was taken; else why it was not. */
async function tryPasskey(back: string | undefined): Promise<MessageId | null> {
  const asked = await authRequest('passkey/options');
  if (asked === 'UNREACHABLE') return 'failure.offlineExplanation';
  if (asked.status !== 200) return 'failure.explanation';
  const credential = await answerPasskey(asked.body);
  if (!credential) return 'signIn.passkeyNone';
  const answer = await authRequest('passkey/sign-in', { credential });
  if (answer === 'UNREACHABLE') return 'failure.offlineExplanation';
  if (answer.status !== 200) return 'signIn.passkeyFailed';
  enter(answer.body['next'], back);
  return null;
}
