import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ResultOf } from '../../../graphql/graphql.js';
import { useChange } from '../../../graphql/use-change.js';
import { useDeskText } from '../../../messages/desk.js';
import { Note } from '../../../ui/Note.js';
import { Panel } from '../../../ui/Panel.js';
import { Tag } from '../../../ui/Tag.js';
import { useDates } from '../../../ui/use-dates.js';
import { accountRequest, doneBody, sessionEnded, signOut, statusOf } from '../auth/index.js';
import css from './account.module.css';
import type { DeskAccountQuery } from './desk-account.query.js';
import { EndStaffSessionMutation } from './end-staff-session.query.js';

type Session = ResultOf<typeof DeskAccountQuery>['deskAccount']['sessions'][number];

/** Where one is signed in to the desk, and the way out of each. */
export function SessionsPanel({ sessions, onEnded }: { sessions: readonly Session[]; onEnded: () => void }) {
  const t = useDeskText();
  const [failed, setFailed] = useState(false);
  const { busy, send } = useChange(EndStaffSessionMutation);
  const end = async (id: string) => {
    const { failure } = await send({ id });
    // One that is not there any more has ended too.
    setFailed(failure !== null && failure !== 'NOT_FOUND');
    onEnded();
  };
  const endAll = async () => {
    const answer = await accountRequest('sign-out-everywhere');
    if (doneBody(answer)) return signOut();
    if (statusOf(answer) === 401) return void sessionEnded();
    setFailed(true);
  };
  return (
    <Panel title={t('account.sessions.title')}>
      <p>{t('account.sessions.lead')}</p>
      {failed && <Note tone="warning" urgent>{t('failure.explanation')}</Note>}
      <ul className={css.list}>
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} busy={busy} onEnd={() => void end(session.id)} />
        ))}
      </ul>
      <div className={css.acts}>
        <Button variant="default" onClick={() => void endAll()}>{t('account.sessions.endAll')}</Button>
      </div>
    </Panel>
  );
}

function SessionRow({ session, busy, onEnd }: { session: Session; busy: boolean; onEnd: () => void }) {
  const t = useDeskText();
  const dates = useDates();
  const device = [session.browser, session.system].filter(Boolean).join(', ') || t('account.sessions.unknown');
  return (
    <li className={css.row}>
      <div>
        <p className={css.name}>{device} {session.current && <Tag>{t('account.sessions.current')}</Tag>}</p>
        <p className={css.quiet}>{t('account.sessions.since', { when: dates.instant(session.since) })}</p>
        <p className={css.quiet}>{t('account.sessions.lastSeen', { when: dates.instant(session.lastSeen) })}</p>
      </div>
      {!session.current && (
        <Button variant="default" disabled={busy} aria-label={t('account.sessions.endThis', { device, when: dates.instant(session.since) })} onClick={onEnd}>
          {t('account.sessions.end')}
        </Button>
      )}
    </li>
  );
}
