import { Button } from '@mantine/core';
import { useText } from '../../messages/index.js';
import { Note } from '../../ui/Note.js';
import { Page } from '../../ui/Page.js';
import { Loading } from '../../ui/States.js';
import { SitePanel, useSite } from '../site/index.js';
import css from './auth-page.module.css';
import { knowsPasskeys } from './passkey.js';
import { SecondFactorForm } from './second-factor-form.js';
import { signOut } from './session.js';
import { useSecondFactor } from './use-second-factor.js';

/** The second step of signing in: a code, a passkey, or a recovery code. */
export function SecondFactorPage() {
  const t = useText();
  const site = useSite();
  const { methods, problem, busy, proveByCode, proveByPasskey } = useSecondFactor();
  const passkey = methods?.passkey && knowsPasskeys();
  return (
    <div className={css.narrow}>
      <Page title={t('secondFactor.title')} lead={t('secondFactor.lead')}>
        {!methods && !problem && <Loading label={t('loading')} rows={2} />}
        {problem && (
          <Note tone="warning" urgent>
            {t(problem)}
          </Note>
        )}
        {methods && (
          <>
            {passkey && (
              <div className={css.form}>
                <p>{t('secondFactor.passkeyLead')}</p>
                <Button size="lg" loading={busy} onClick={() => void proveByPasskey()}>
                  {t('secondFactor.passkey')}
                </Button>
              </div>
            )}
            <SecondFactorForm totp={methods.totp} busy={busy} onSubmit={(code) => void proveByCode(code)} />
          </>
        )}
        <Button variant="subtle" onClick={() => void signOut()}>
          {t('setPassword.cancel')}
        </Button>
        <SitePanel title={t('secondFactor.lost')}>{site.texts.forgotten}</SitePanel>
      </Page>
    </div>
  );
}
