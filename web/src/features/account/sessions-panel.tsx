import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ResultOf } from '../../graphql/graphql.js';
import { useChange } from '../../graphql/use-change.js';
import { useText } from '../../messages/index.js';
import { Note } from '../../ui/Note.js';
import { Panel } from '../../ui/Panel.js';
import { Tag } from '../../ui/Tag.js';
import { useDates } from '../../ui/use-dates.js';
import { leave } from '../auth/index.js';
import { accountRequest } from './account-request.js';
import css from './account.module.css';
import type { AccountQuery } from './account.query.js';
import { EndSession } from './end-session.query.js';

type Session = ResultOf<typeof AccountQuery>['account']['sessions'][number];

/** Where the viewer is signed in, and the way out of each. */
export function SessionsPanel({ sessions, onEnded }: { sessions: Session[]; onEnded: () => void }) {
  const t = useText();
  const [failed, setFailed] = useState(false);
  const { busy, send } = useChange(EndSession);

  async function end(id: string) {
    const { failure } = await send({ id });
    // One that is not there any more has ended too.
    setFailed(failure !== null && failure !== 'NOT_FOUND');
    onEnded();
  }

  async function endAll() {
    const answer = await accountRequest('sign-out-everywhere');
    if (answer !== 'UNREACHABLE' && answer.ok) leave();
    else setFailed(true);
  }

  return (
    <Panel title={t('account.sessions.title')}>
      <p>{t('account.sessions.lead')}</p>
      {failed && (
        <Note tone="warning" urgent>
          {t('failure.explanation')}
        </Note>
      )}
      <ul className={css.sessions}>
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} busy={busy} onEnd={() => void end(session.id)} />
        ))}
      </ul>
      <div className={css.actions}>
        <Button variant="default" onClick={() => void endAll()}>
          {t('account.sessions.endAll')}
        </Button>
      </div>
    </Panel>
  );
}

function SessionRow({ session, busy, onEnd }: { session: Session; busy: boolean; onEnd: () => void }) {
  const t = useText();
  const dates = useDates();
  const device = [session.browser, session.system].filter(Boolean).join(', ') || t('account.sessions.unknown');
  return (
    <li className={css.session}>
      <div>
        <p className={css.device}>
          {device} {session.current && <Tag>{t('account.sessions.current')}</Tag>}
        </p>
        <p className={css.quiet}>{t('account.sessions.since', { when: dates.instant(session.since) })}</p>
        <p className={css.quiet}>{t('account.sessions.lastSeen', { when: dates.instant(session.lastSeen) })}</p>
      </div>
      {!session.current && (
        <Button
          variant="default"
          disabled={busy}
          aria-label={t('account.sessions.endThis', { device, when: dates.instant(session.since) })}
          onClick={onEnd}
        >
          {t('account.sessions.end')}
        </Button>
      )}
    </li>
  );
}
