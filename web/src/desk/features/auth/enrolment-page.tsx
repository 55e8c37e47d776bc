import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useDeskText } from '../../../messages/desk.js';
import { Narrow } from '../../../ui/Narrow.js';
import { Page } from '../../../ui/Page.js';
import { Failure, Loading } from '../../../ui/States.js';
import { EnrolmentForm } from './enrolment-form.js';
import { RecoveryCodes } from './recovery-codes.js';
import { goOn } from './session.js';
import { useEnrolment } from './use-enrolment.js';

/** Teaches the telephone's application the secret, and hands out the codes for when the telephone is lost. */
export function EnrolmentPage() {
  const t = useDeskText();
  const { powrot } = useSearch({ from: '/entrance/biuro/drugi-skladnik/nowy' });
  const { enrolment, failure, retry } = useEnrolment();
  const [codes, setCodes] = useState<string[] | null>(null);
  if (codes) {
    return (
      <Narrow>
        <Page key="codes" title={t('desk.recoveryCodes.title')} lead={t('desk.recoveryCodes.lead')}>
          <RecoveryCodes codes={codes} onDone={() => goOn('DESK', powrot)} />
        </Page>
      </Narrow>
    );
  }
  return (
    <Narrow>
      <Page key="secret" title={t('desk.enrol.title')} lead={t('desk.enrol.lead')}>
        {failure && <Failure title={t('failure.title')} explanation={t(failure)} retryLabel={t('failure.retry')} onRetry={retry} />}
        {!failure && !enrolment && <Loading label={t('loading')} rows={3} />}
        {enrolment && <EnrolmentForm enrolment={enrolment} onConfirmed={setCodes} />}
      </Page>
    </Narrow>
  );
}
