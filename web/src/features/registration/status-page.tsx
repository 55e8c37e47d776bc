import { IconCircleCheck, IconCircleX, IconHourglass, IconMailForward } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useText, type MessageId } from '../../messages/index.js';
import { Narrow } from '../../ui/Narrow.js';
import { Note } from '../../ui/Note.js';
import { Page } from '../../ui/Page.js';
import { Facts, Panel } from '../../ui/Panel.js';
import { Loading } from '../../ui/States.js';
import { StatusMark } from '../../ui/StatusMark.js';
import { useDates } from '../../ui/use-dates.js';
import { linkToken, post } from './link-request.js';

type State = 'SENT' | 'RECEIVED' | 'ACTIVATED' | 'REFUSED';

interface Status {
  number: string;
  state: State;
  sentOn: string;
  receivedOn: string | null;
  dueOn: string | null;
  decidedOn: string | null;
  reason: string | null;
  office: { name: string; address: string; hours: string | null } | null;
}

const ICONS = { SENT: IconMailForward, RECEIVED: IconHourglass, ACTIVATED: IconCircleCheck, REFUSED: IconCircleX } as const;
const TONES = { SENT: 'plain', RECEIVED: 'plain', ACTIVATED: 'good', REFUSED: 'bad' } as const;
const SAID: Record<string, MessageId> = { LINK_INVALID: 'applyStatus.invalid', TOO_MANY: 'confirmEmail.tooMany' };

/** Behind the link of the application's mail: how far it is. */
export function ApplicationStatusPage() {
  const t = useText();
  const dates = useDates();
  const [status, setStatus] = useState<Status | string | null>(() => (linkToken() ? null : 'LINK_INVALID'));
  useEffect(() => {
    if (!linkToken()) return;
    void post('/registration/status', { token: linkToken() }).then((answer) =>
      setStatus(answer.code === 'FOUND' ? (answer['application'] as Status) : answer.code));
  }, []);
  return (
    <Narrow>
      <Page title={t('applyStatus.title')}>
        {status === null && <Loading label={t('loading')} rows={3} />}
        {typeof status === 'string' && (
          <Note tone="warning" urgent>
            {t(SAID[status] ?? 'failure.explanation')}
          </Note>
        )}
        {status !== null && typeof status !== 'string' && (
          <Panel
            title={t('applyStatus.number', { number: status.number })}
            aside={
              <StatusMark icon={ICONS[status.state]} tone={TONES[status.state]}>
                {t(`applyStatus.state.${status.state}`)}
              </StatusMark>
            }
          >
            <p>{t(`applyStatus.about.${status.state}`)}</p>
            <Facts
              facts={[
                [t('applyStatus.sentOn'), dates.day(status.sentOn)],
                [t('applyStatus.receivedOn'), status.receivedOn && dates.day(status.receivedOn)],
                [t('applyStatus.dueOn'), status.dueOn && dates.day(status.dueOn)],
                [t('applyStatus.decidedOn'), status.decidedOn && dates.day(status.decidedOn)],
                [t('applyStatus.reason'), status.reason],
                [t('applyStatus.office'), status.state === 'SENT' && status.office && [status.office.name, status.office.address, status.office.hours].filter(Boolean).join(', ')],
              ]}
            />
          </Panel>
        )}
      </Page>
    </Narrow>
  );
}
