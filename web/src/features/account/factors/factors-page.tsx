import { Button } from '@mantine/core';
import { useState } from 'react';
import { Loaded } from '../../../graphql/Loaded.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useText } from '../../../messages/index.js';
import { Note } from '../../../ui/Note.js';
import { Page } from '../../../ui/Page.js';
import { Panel } from '../../../ui/Panel.js';
import { BackLink } from '../../../ui/links.js';
import { knowsPasskeys } from '../../auth/index.js';
import accountCss from '../account.module.css';
import { FactorList, type Factor } from './factor-list.js';
import { FactorsQuery } from './factors.query.js';
import { PasskeyForm } from './passkey-form.js';
import { RemoveForm, RenewCodesForm } from './password-steps.js';
import { FreshCodes } from './recovery-codes.js';
import { TotpForm } from './totp-form.js';

type Step = 'TOTP' | 'PASSKEY' | 'CODES' | Factor | null;

/** How one signs in beside the password: one change at a time. */
export function FactorsPage() {
  const t = useText();
  const query = usePageQuery(FactorsQuery, {});
  const [step, setStep] = useState<Step>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const [done, setDone] = useState(false);

  function begin(next: Step) {
    setStep(next);
    setCodes(null);
    setDone(false);
  }
  function finish(body: Record<string, unknown>) {
    setStep(null);
    setDone(true);
    setCodes((body['recoveryCodes'] as string[] | null | undefined) ?? null);
    query.retry();
  }
  const steps = { onDone: finish, onCancel: () => begin(null) };

  return (
    <div className={accountCss.narrow}>
      <Page
        title={t('account.factors.title')}
        lead={t('account.factors.lead')}
        back={<BackLink to="/moje-konto">{t('account.title')}</BackLink>}
      >
        {done && <Note urgent>{t('account.factors.done')}</Note>}
        {codes && <FreshCodes codes={codes} />}
        {step === 'TOTP' && <TotpForm {...steps} />}
        {step === 'PASSKEY' && <PasskeyForm {...steps} />}
        {step === 'CODES' && <RenewCodesForm {...steps} />}
        {step !== null && typeof step === 'object' && <RemoveForm key={step.id} factor={step} {...steps} />}
        <Loaded query={query}>
          {({ signInFactors: { factors, recoveryCodesLeft } }) => (
            <>
              <Panel title={t('account.factors.present')}>
                {factors.length ? <FactorList factors={factors} onRemove={begin} /> : <p>{t('account.factors.none')}</p>}
                <div className={accountCss.actions}>
                  {!factors.some(({ kind }) => kind === 'TOTP') && (
                    <Button variant="default" onClick={() => begin('TOTP')}>
                      {t('account.factors.addTotp')}
                    </Button>
                  )}
                  {knowsPasskeys() && (
                    <Button variant="default" onClick={() => begin('PASSKEY')}>
                      {t('account.factors.addPasskey')}
                    </Button>
                  )}
                </div>
              </Panel>
              {factors.length > 0 && (
                <Panel title={t('account.factors.codesTitle')}>
                  <p>{t('account.factors.codesLead')}</p>
                  <p>{t('account.factors.codesLeft', { count: recoveryCodesLeft })}</p>
                  <div className={accountCss.actions}>
                    <Button variant="default" onClick={() => begin('CODES')}>
                      {t('account.factors.renew')}
                    </Button>
                  </div>
                </Panel>
              )}
            </>
          )}
        </Loaded>
      </Page>
    </div>
  );
}
