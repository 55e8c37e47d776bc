import { useText } from '../../../messages/index.js';
import { authRequest, makePasskey } from '../../auth/index.js';
import { FactorForm } from './factor-form.js';
import type { StepProps } from './step.js';
import { useFactorForm, type StepAnswer } from './use-factor-form.js';

/** A passkey: named and allowed by the password, then made by the person's own device. */
export function PasskeyForm({ onDone, onCancel }: StepProps) {
  const t = useText();
  const form = useFactorForm({ name: t('account.factors.passkeyName'), password: '' }, addPasskey, onDone);
  return (
    <FactorForm form={form} submitLabel={t('account.factors.next')} onCancel={onCancel}>
      <h2>{t('account.factors.addPasskey')}</h2>
      <p>{t('account.factors.passkeyLead')}</p>
    </FactorForm>
  );
}

async function addPasskey({ name, password }: { name: string; password: string }): Promise<StepAnswer> {
  const asked = await authRequest('factors/passkey/options', { password });
  if (asked === 'UNREACHABLE' || asked.status !== 200) return asked;
  const credential = await makePasskey(asked.body);
  return credential ? authRequest('factors/passkey', { name, credential }) : 'NO_KEY';
}
