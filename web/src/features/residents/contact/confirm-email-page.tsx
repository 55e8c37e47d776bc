import { Button } from '@mantine/core';
import { useState } from 'react';
import { useText, type MessageId } from '../../../messages/index.js';
import { ButtonLink } from '../../../ui/ButtonLink.js';
import { Note } from '../../../ui/Note.js';
import { Page } from '../../../ui/Page.js';
import css from './contact.module.css';

type Outcome = 'CONFIRMED' | 'LINK_INVALID' | 'TOO_MANY' | 'FAILED';

const SAID: Record<Exclude<Outcome, 'CONFIRMED'>, MessageId> = {
  LINK_INVALID: 'confirmEmail.invalid',
  TOO_MANY: 'confirmEmail.tooMany',
  FAILED: 'failure.explanation',
};

/** The secret stands in the fragment, which browsers send to nobody. */
const token = () => location.hash.slice(1);

async function confirm(): Promise<Outcome> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ token: token() });
  const answer = await fetch('/contact/confirm-email', { method: 'POST', credentials: 'same-origin', headers, body }).catch(() => null);
  if (!answer) return 'FAILED';
  const { code } = (await answer.json().catch(() => ({}))) as { code?: string };
  return code === 'CONFIRMED' || code === 'LINK_INVALID' || code === 'TOO_MANY' ? code : 'FAILED';
}

/** Behind the link of the mail. The link alone confirms nothing, for programs open links too: the button does. */
export function ConfirmEmailPage() {
  const t = useText();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(() => (token() ? null : 'LINK_INVALID'));

  async function press() {
    setBusy(true);
    setOutcome(await confirm());
    setBusy(false);
  }

  return (
    <div className={css.narrow}>
      <Page title={t('confirmEmail.title')} lead={outcome === null ? t('confirmEmail.lead') : undefined}>
        {outcome === 'CONFIRMED' && <Note urgent>{t('confirmEmail.done')}</Note>}
        {outcome !== null && outcome !== 'CONFIRMED' && (
          <Note tone="warning" urgent>
            {t(SAID[outcome])}
          </Note>
        )}
        {outcome === null || outcome === 'FAILED' ? (
          <Button size="lg" loading={busy} onClick={() => void press()}>
            {t('confirmEmail.submit')}
          </Button>
        ) : (
          <div className={css.actions}>
            <ButtonLink to="/">{t('confirmEmail.toPortal')}</ButtonLink>
          </div>
        )}
      </Page>
    </div>
  );
}
