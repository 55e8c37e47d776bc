import { Button } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { answerPasskey, knowsPasskeys } from '../../../features/auth/index.js';
import { useDeskText } from '../../../messages/desk.js';
import { FormActs } from '../../../ui/Form.js';
import { Narrow } from '../../../ui/Narrow.js';
import { Page } from '../../../ui/Page.js';
import { TextField } from '../../../ui/TextField.js';
import { useForm } from '../../../ui/use-form.js';
import { DeskForm } from '../../parts/index.js';
import { authRequest, codeOf, doneBody, statusOf } from './auth-request.js';
import { refusalOf } from './refusal.js';
import { goOn, sessionEnded, signOut } from './session.js';

/** The second step of the sign-in: the code of the telephone's application, or one of the codes kept for when it is lost. */
export function SecondFactorPage() {
  const t = useDeskText();
  const { powrot } = useSearch({ from: '/entrance/biuro/drugi-skladnik' });
  const [recovery, setRecovery] = useState(false);
  const form = useForm({ code: '' }, async ({ code }) => {
    if (!code.trim()) return [{ field: 'code', message: t('desk.code.missing') }];
    const answer = await authRequest('second-factor', { code: code.trim() });
    const done = doneBody(answer);
    if (done) return goOn(done['next'], powrot);
    if (codeOf(answer) === 'CODE_REFUSED') {
      return [{ field: 'code', message: t(recovery ? 'desk.recovery.refused' : 'desk.code.refused') }];
    }
    if (statusOf(answer) === 401) return sessionEnded(powrot ?? '/biuro');
    return [{ field: null, message: t(refusalOf(answer)) }];
  });
  const passkey = usePasskey((message) => form.fail(message), powrot);
  const other = () => {
    form.set({ code: '' });
    setRecovery(!recovery);
    document.getElementById('code')?.focus();
  };
  return (
    <Narrow>
      <Page title={t('desk.secondFactor.title')} lead={t(recovery ? 'desk.recovery.lead' : 'desk.secondFactor.lead')}>
        <DeskForm problems={form.problems} onSubmit={form.onSubmit}>
          <TextField
            {...form.field('code')}
            label={t(recovery ? 'desk.recovery.label' : 'desk.code.label')}
            autoComplete={recovery ? 'off' : 'one-time-code'}
            inputMode={recovery ? 'text' : 'numeric'}
            verbatim
          />
          <Button type="submit" size="lg" loading={form.busy}>
            {t('desk.secondFactor.submit')}
          </Button>
          <FormActs>
            {passkey.offered && (
              <Button variant="default" loading={passkey.busy} onClick={() => void passkey.show()}>
                {t('desk.secondFactor.usePasskey')}
              </Button>
            )}
            <Button variant="subtle" onClick={other}>
              {t(recovery ? 'desk.secondFactor.useCode' : 'desk.secondFactor.useRecovery')}
            </Button>
            <Button variant="subtle" onClick={() => void signOut()}>
              {t('desk.secondFactor.cancel')}
            </Button>
          </FormActs>
        </DeskForm>
      </Page>
    </Narrow>
  );
}

/** A passkey in the place of the code, where the owner has one and the browser knows them. */
function usePasskey(fail: (message: string) => void, back: string | undefined) {
  const t = useDeskText();
  const [offered, setOffered] = useState(false);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    if (knowsPasskeys()) void options().then((asked) => setOffered(asked !== null));
  }, []);
  const show = async () => {
    setBusy(true);
    // A question is answered once, so each press asks for its own.
    const asked = await options();
    const credential = asked && (await answerPasskey(asked));
    const answer = credential ? await authRequest('second-factor/passkey', { credential }) : null;
    const done = answer && doneBody(answer);
    if (done) return void goOn(done['next'], back);
    setBusy(false);
    fail(t(answer === null ? 'desk.secondFactor.passkeyNone' : codeOf(answer) === 'PASSKEY_REFUSED' ? 'desk.secondFactor.passkeyRefused' : refusalOf(answer)));
  };
  return { offered, busy, show };
}

/** What the owner's authenticator is to be asked; null where there is no passkey. */
const options = async (): Promise<unknown> => doneBody(await authRequest('second-factor/options'))?.['passkey'] ?? null;
