import { Button } from '@mantine/core';
import { useState } from 'react';
import { useText, type MessageId } from '../../messages/index.js';
import { ButtonLink } from '../../ui/ButtonLink.js';
import { Narrow } from '../../ui/Narrow.js';
import { Note } from '../../ui/Note.js';
import { Page } from '../../ui/Page.js';
import { linkToken, post } from './link-request.js';

const SAID: Record<string, MessageId> = { LINK_INVALID: 'applyConfirm.invalid', TOO_MANY: 'confirmEmail.tooMany', FAILED: 'failure.explanation' };

/** Behind the link of the first mail. The link alone confirms nothing, for programs open links too: the button does. */
export function ConfirmApplicationPage() {
  const t = useText();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<{ code: string; number?: unknown } | null>(() => (linkToken() ? null : { code: 'LINK_INVALID' }));
  const press = async () => {
    setBusy(true);
    setOutcome(await post('/registration/confirm', { token: linkToken() }));
    setBusy(false);
  };
  const done = outcome?.code === 'CONFIRMED';
  return (
    <Narrow>
      <Page title={t('applyConfirm.title')} lead={outcome ? undefined : t('applyConfirm.lead')}>
        {done && <Note urgent>{t('applyConfirm.done', { number: String(outcome.number) })}</Note>}
        {outcome && !done && (
          <Note tone="warning" urgent>
            {t(SAID[outcome.code] ?? 'failure.explanation')}
          </Note>
        )}
        {outcome === null || outcome.code === 'FAILED' ? (
          <Button size="lg" loading={busy} onClick={() => void press()}>
            {t('applyConfirm.submit')}
          </Button>
        ) : (
          <ButtonLink to="/">{t('apply.toStart')}</ButtonLink>
        )}
      </Page>
    </Narrow>
  );
}
