import { Button } from '@mantine/core';
import { useState } from 'react';
import { useChange } from '../../../graphql/use-change.js';
import { useText, type MessageId } from '../../../messages/index.js';
import { Note } from '../../../ui/Note.js';
import { useDates } from '../../../ui/use-dates.js';
import { CancelEmailChange } from './cancel-email-change.query.js';
import css from './contact.module.css';
import { problemMessage, type ContactData } from './contact.js';
import { SendEmailLinkAgain } from './send-email-link-again.query.js';

/** A new e-mail address that waits for its link. */
export function PendingEmail({ pending, onDone }: { pending: NonNullable<ContactData['pending']>; onDone: () => void }) {
  const t = useText();
  const dates = useDates();
  const again = useChange(SendEmailLinkAgain);
  const cancel = useChange(CancelEmailChange);
  const [said, setSaid] = useState<MessageId | null>(null);
  const when = dates.instant(pending.sentAt);

  async function sendAgain() {
    const { data, failure } = await again.send({});
    const [problem] = data?.sendEmailLinkAgain.problems ?? [];
    setSaid(failure ? 'failure.explanation' : problem ? problemMessage(problem.code) : 'contact.pending.sentAgain');
    onDone();
  }

  async function giveUp() {
    const { failure } = await cancel.send({});
    setSaid(failure && failure !== 'NOT_FOUND' ? 'failure.explanation' : null);
    onDone();
  }

  return (
    <Note tone={pending.expired ? 'warning' : 'info'}>
      <p>
        <strong className={css.long}>{pending.value}</strong> – {t('contact.pending.waits')}
      </p>
      <p>{t(pending.expired ? 'contact.pending.expired' : 'contact.pending.sent', { when })}</p>
      <div className={`${css.actions} screen-only`}>
        <Button variant="default" loading={again.busy} onClick={() => void sendAgain()}>
          {t('contact.pending.again')}
        </Button>
        <Button variant="default" loading={cancel.busy} onClick={() => void giveUp()}>
          {t('contact.pending.cancel')}
        </Button>
      </div>
      <p role="status">{said && t(said)}</p>
    </Note>
  );
}
