import { useState } from 'react';
import { useText } from '../../../messages/index.js';
import { CopyButton } from '../../../ui/CopyButton.js';
import { QrCode } from '../../../ui/QrCode.js';
import { authRequest } from '../../auth/index.js';
import { FactorForm } from './factor-form.js';
import css from './factors.module.css';
import type { StepProps } from './step.js';
import { useFactorForm } from './use-factor-form.js';

interface Secret {
  secret: string;
  uri: string;
}

/** An application for one-time codes: named and allowed by the password, then proved by its first code. */
export function TotpForm({ onDone, onCancel }: StepProps) {
  const t = useText();
  const [secret, setSecret] = useState<Secret | null>(null);
  const form = useFactorForm(
    { name: t('account.factors.totpName'), password: '' },
    (values) => authRequest('factors/totp', values),
    (body) => setSecret(body as unknown as Secret),
  );
  if (secret) return <ConfirmTotp secret={secret} onDone={onDone} onCancel={onCancel} />;
  return (
    <FactorForm form={form} submitLabel={t('account.factors.next')} onCancel={onCancel}>
      <h2>{t('account.factors.addTotp')}</h2>
      <p>{t('account.factors.totpLead')}</p>
    </FactorForm>
  );
}

function ConfirmTotp({ secret: { secret, uri }, onDone, onCancel }: StepProps & { secret: Secret }) {
  const t = useText();
  const form = useFactorForm({ code: '' }, (values) => authRequest('factors/totp/confirm', values), onDone);
  const groups = secret.match(/.{1,4}/g)?.join(' ') ?? secret;
  return (
    <FactorForm form={form} submitLabel={t('account.factors.confirm')} onCancel={onCancel}>
      <h2>{t('account.factors.addTotp')}</h2>
      <p>{t('account.factors.scan')}</p>
      <div className={css.qr}>
        <QrCode text={uri} label={t('account.factors.qr')} />
      </div>
      <p>{t('account.factors.typeSecret')}</p>
      <p className={css.secret}>
        <code>{groups}</code>
        <CopyButton
          value={secret}
          label={t('account.factors.copy')}
          doneLabel={t('account.factors.copied')}
          subject={t('account.factors.secret')}
        />
      </p>
    </FactorForm>
  );
}
