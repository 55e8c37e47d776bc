import { useText } from '../../../messages/index.js';
import { authRequest } from '../../auth/index.js';
import { FactorForm } from './factor-form.js';
import type { StepProps } from './step.js';
import { useFactorForm } from './use-factor-form.js';

/** Removes a factor; the password is asked for. */
export function RemoveForm({ factor, onDone, onCancel }: StepProps & { factor: { id: string; name: string } }) {
  const t = useText();
  const form = useFactorForm(
    { password: '' },
    (values) => authRequest('factors/remove', { ...values, id: factor.id }),
    onDone,
  );
  return (
    <FactorForm form={form} submitLabel={t('account.factors.remove')} onCancel={onCancel}>
      <h2>{t('account.factors.removeTitle', { name: factor.name })}</h2>
      <p>{t('account.factors.removeLead')}</p>
    </FactorForm>
  );
}

/** Replaces the recovery codes; the password is asked for. */
export function RenewCodesForm({ onDone, onCancel }: StepProps) {
  const t = useText();
  const form = useFactorForm({ password: '' }, (values) => authRequest('factors/recovery-codes', values), onDone);
  return (
    <FactorForm form={form} submitLabel={t('account.factors.renew')} onCancel={onCancel}>
      <h2>{t('account.factors.renew')}</h2>
      <p>{t('account.factors.renewLead')}</p>
    </FactorForm>
  );
}
