import { Button } from '@mantine/core';
import { useState } from 'react';
import { FreshCodes } from '../../../features/account/index.js';
import { knowsPasskeys, makePasskey, type AuthAnswer } from '../../../features/auth/index.js';
import type { ResultOf } from '../../../graphql/graphql.js';
import { useDeskText } from '../../../messages/desk.js';
import { Note } from '../../../ui/Note.js';
import { Panel } from '../../../ui/Panel.js';
import { useDates } from '../../../ui/use-dates.js';
import { accountRequest, doneBody } from '../auth/index.js';
import css from './account.module.css';
import type { DeskAccountQuery } from './desk-account.query.js';
import { FactorStep } from './factor-step.js';

type Account = ResultOf<typeof DeskAccountQuery>['deskAccount'];
type Passkey = Account['passkeys'][number];
type Step = 'PASSKEY' | 'CODES' | Passkey | null;

/** What stands beside the password: the telephone's codes, passkeys, and the codes for when the telephone is lost. */
export function FactorsPanel({ passkeys, recoveryCodesLeft, onChange }: Pick<Account, 'passkeys' | 'recoveryCodesLeft'> & { onChange: () => void }) {
  const t = useDeskText();
  const [step, setStep] = useState<Step>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const [done, setDone] = useState(false);
  const begin = (next: Step) => {
    setStep(next);
    setCodes(null);
    setDone(false);
  };
  const finish = (body: Record<string, unknown>) => {
    begin(null);
    setDone(true);
    setCodes((body['recoveryCodes'] as string[] | undefined) ?? null);
    onChange();
  };
  const steps = { onDone: finish, onCancel: () => begin(null) };
  return (
    <>
      {done && <Note urgent>{t('account.factors.done')}</Note>}
      {codes && <FreshCodes codes={codes} />}
      {step === 'PASSKEY' && (
        <FactorStep
          {...steps} title={t('account.factors.addPasskey')} lead={t('desk.account.passkeyLead')} submitLabel={t('account.factors.next')}
          name={t('account.factors.passkeyName')} send={addPasskey}
        />
      )}
      {step === 'CODES' && (
        <FactorStep
          {...steps} title={t('account.factors.renew')} lead={t('account.factors.renewLead')} submitLabel={t('account.factors.renew')}
          send={({ password }) => accountRequest('recovery-codes', { password })}
        />
      )}
      {step !== null && typeof step === 'object' && (
        <FactorStep
          {...steps} key={step.id} title={t('account.factors.removeTitle', { name: step.name })} lead={t('desk.account.removeLead')} submitLabel={t('account.factors.remove')}
          send={({ password }) => accountRequest('passkey/remove', { password, id: step.id })}
        />
      )}
      <Panel title={t('desk.account.factors')}>
        <p>{t('desk.account.factorsLead')}</p>
        <PasskeyList passkeys={passkeys} onRemove={begin} />
        <p>{t('account.factors.codesLeft', { count: recoveryCodesLeft })}</p>
        <div className={css.acts}>
          {knowsPasskeys() && <Button variant="default" onClick={() => begin('PASSKEY')}>{t('account.factors.addPasskey')}</Button>}
          <Button variant="default" onClick={() => begin('CODES')}>{t('account.factors.renew')}</Button>
        </div>
      </Panel>
    </>
  );
}

function PasskeyList({ passkeys, onRemove }: { passkeys: readonly Passkey[]; onRemove: (passkey: Passkey) => void }) {
  const t = useDeskText();
  const dates = useDates();
  if (passkeys.length === 0) return null;
  return (
    <ul className={css.list}>
      {passkeys.map((passkey) => (
        <li key={passkey.id} className={css.row}>
          <div>
            <p className={css.name}>{passkey.name}</p>
            <p className={css.quiet}>{t('account.factors.added', { when: dates.instant(passkey.addedAt) })}</p>
            <p className={css.quiet}>{passkey.lastUsedAt ? t('account.factors.used', { when: dates.instant(passkey.lastUsedAt) }) : t('account.factors.neverUsed')}</p>
          </div>
          <Button variant="default" aria-label={t('account.factors.removeTitle', { name: passkey.name })} onClick={() => onRemove(passkey)}>
            {t('account.factors.remove')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

async function addPasskey({ name, password }: { name: string; password: string }): Promise<AuthAnswer | null> {
  const asked = await accountRequest('passkey/options', { password });
  const options = doneBody(asked);
  if (!options) return asked;
  const credential = await makePasskey(options);
  return credential && accountRequest('passkey', { name, credential });
}
