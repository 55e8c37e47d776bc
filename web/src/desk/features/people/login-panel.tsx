import { Button } from '@mantine/core';
import { IconKey, IconLockOpen, IconLogout2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useChange } from '../../../graphql/use-change.js';
import { useDeskText } from '../../../messages/desk.js';
import { Note } from '../../../ui/Note.js';
import { Facts, Panel } from '../../../ui/Panel.js';
import { useDates } from '../../../ui/use-dates.js';
import { DeskConfirm } from '../../parts/index.js';
import { useMay } from '../auth/index.js';
import { EndLoginSessionsMutation } from './end-login-sessions.query.js';
import { IssueDialog } from './issue-dialog.js';
import { LoginStateMark } from './LoginStateMark.js';
import type { Issued, Person } from './person.js';
import css from './people.module.css';
import { UnlockLoginMutation } from './unlock-login.query.js';

interface LoginPanelProps {
  person: Person;
  onIssued: (issued: Issued) => void;
  /** The card is out of date. */
  onChange: () => void;
}

type Asked = 'issue' | 'sessions' | null;

/** The person's way into the portal, and what the office can do about it. */
export function LoginPanel({ person, onIssued, onChange }: LoginPanelProps) {
  const t = useDeskText();
  const mayIssue = useMay('desk.people.issue');
  const [asked, setAsked] = useState<Asked>(null);
  const [said, setSaid] = useState<string | null>(null);
  const tell = (message: string | null) => {
    setAsked(null);
    setSaid(message);
    onChange();
  };
  return (
    <Panel title={t('desk.people.login')}>
      {person.login ? <LoginFacts login={person.login} /> : <p>{t('desk.people.noLogin')}</p>}
      <div role="status">{said && <Note>{said}</Note>}</div>
      {mayIssue && <Acts person={person} onAsk={setAsked} onSaid={tell} />}
      <IssueDialog
        person={person}
        open={asked === 'issue'}
        onClose={() => setAsked(null)}
        onIssued={(issued) => {
          onIssued(issued);
          tell(null);
        }}
        onLate={() => tell(t('desk.people.justIssued'))}
      />
      <EndSessions personId={person.id} open={asked === 'sessions'} onClose={() => setAsked(null)} onSaid={tell} />
    </Panel>
  );
}

function LoginFacts({ login }: { login: NonNullable<Person['login']> }) {
  const t = useDeskText();
  const dates = useDates();
  return (
    <>
      {login.lockedUntil && <Note tone="warning">{t('desk.people.locked', { when: dates.instant(login.lockedUntil) })}</Note>}
      <Facts
        facts={[
          [t('desk.people.identifier'), login.identifier],
          [t('desk.people.state'), <LoginStateMark key="state" state={login.state} />],
          [t('desk.people.issued'), t('desk.people.issuedBy', { when: dates.instant(login.issuedAt), who: login.issuedBy ?? t('desk.people.byHouse') })],
          [t('desk.people.document'), login.document && t(`desk.people.document.${login.document}`)],
          [t('desk.people.startExpires'), login.startPasswordExpiresAt && dates.instant(login.startPasswordExpiresAt)],
          [t('desk.people.passwordSet'), !login.startPasswordExpiresAt && dates.instant(login.passwordSetAt)],
          [t('desk.people.lastSignedIn'), login.lastSignedIn ? dates.instant(login.lastSignedIn) : t('desk.people.never')],
          [t('desk.people.sessions'), String(login.sessions)],
          [t('desk.people.failed'), String(login.failedSince)],
        ]}
      />
    </>
  );
}

function Acts({ person, onAsk, onSaid }: { person: Person; onAsk: (asked: Asked) => void; onSaid: (message: string) => void }) {
  const t = useDeskText();
  const { busy, send } = useChange(UnlockLoginMutation);
  const unlock = async () => {
    const { data } = await send({ personId: person.id });
    onSaid(data && data.unlockLogin.problems.length === 0 ? t('desk.people.unlocked') : t('failure.explanation'));
  };
  return (
    <div className={css.acts}>
      <Button leftSection={<IconKey aria-hidden size={20} />} onClick={() => onAsk('issue')}>
        {t(person.login ? 'desk.people.reissue' : 'desk.people.issue')}
      </Button>
      {person.login?.lockedUntil && (
        <Button variant="default" loading={busy} leftSection={<IconLockOpen aria-hidden size={20} />} onClick={() => void unlock()}>
          {t('desk.people.unlock')}
        </Button>
      )}
      {person.login && person.login.sessions > 0 && (
        <Button variant="default" leftSection={<IconLogout2 aria-hidden size={20} />} onClick={() => onAsk('sessions')}>
          {t('desk.people.endSessions')}
        </Button>
      )}
    </div>
  );
}

function EndSessions({ personId, open, onClose, onSaid }: { personId: string; open: boolean; onClose: () => void; onSaid: (message: string) => void }) {
  const t = useDeskText();
  const { busy, send } = useChange(EndLoginSessionsMutation);
  const end = async () => {
    const { data } = await send({ personId });
    onSaid(data ? t('desk.people.sessionsEnded') : t('failure.explanation'));
  };
  return (
    <DeskConfirm
      open={open} busy={busy} title={t('desk.people.endSessions')} confirmLabel={t('desk.people.endSessions')}
      onCancel={onClose} onConfirm={() => void end()}
    >
      <p>{t('desk.people.endSessionsAsk')}</p>
    </DeskConfirm>
  );
}
