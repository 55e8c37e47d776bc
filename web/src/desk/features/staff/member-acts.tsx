import { Button } from '@mantine/core';
import { IconMailForward, IconShieldX, IconUserMinus } from '@tabler/icons-react';
import { useState } from 'react';
import { useChange } from '../../../graphql/use-change.js';
import { useDeskText } from '../../../messages/desk.js';
import { Note } from '../../../ui/Note.js';
import { Panel } from '../../../ui/Panel.js';
import { DeskConfirm } from '../../parts/index.js';
import { RemoveStaffMutation } from './remove-staff.query.js';
import { ResendInvitationMutation } from './resend-invitation.query.js';
import { ResetStaffFactorMutation } from './reset-staff-factor.query.js';
import { problemText, type Member } from './staff.js';
import css from './staff.module.css';

interface MemberActsProps {
  member: Member;
  onDone: (said: string) => void;
  onRemoved: () => void;
}

type Asked = 'reset' | 'remove' | null;
type Answer = { problems: readonly { code: string }[] } | undefined;

/** What can be done about somebody's way in; each but the resending is asked about first. */
export function MemberActs({ member, onDone, onRemoved }: MemberActsProps) {
  const t = useDeskText();
  const { id, name, email, state, self } = member;
  const [asked, setAsked] = useState<Asked>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const resend = useChange(ResendInvitationMutation);
  const reset = useChange(ResetStaffFactorMutation);
  const remove = useChange(RemoveStaffMutation);
  const finish = (answer: Answer, done: () => void) => {
    setAsked(null);
    const code = answer ? answer.problems[0]?.code : 'FAILED';
    setProblem(code ? problemText(t, code) : null);
    if (!code) done();
  };
  const doResend = async () => finish((await resend.send({ id })).data?.resendInvitation, () => onDone(t('desk.staff.invited', { email })));
  const doReset = async () => finish((await reset.send({ id })).data?.resetStaffFactor, () => onDone(t('desk.staff.factorReset', { email })));
  const doRemove = async () => finish((await remove.send({ id })).data?.removeStaff, onRemoved);
  return (
    <Panel title={t('desk.staff.acts')}>
      {problem && <Note tone="warning" urgent>{problem}</Note>}
      <div className={css.acts}>
        {state === 'INVITED' ? (
          <Button variant="default" loading={resend.busy} leftSection={<IconMailForward aria-hidden size={20} />} onClick={() => void doResend()}>
            {t('desk.staff.resend')}
          </Button>
        ) : (
          !self && (
            <Button variant="default" leftSection={<IconShieldX aria-hidden size={20} />} onClick={() => setAsked('reset')}>
              {t('desk.staff.reset')}
            </Button>
          )
        )}
        <Button variant="default" leftSection={<IconUserMinus aria-hidden size={20} />} onClick={() => setAsked('remove')}>
          {t('desk.staff.remove')}
        </Button>
      </div>
      <DeskConfirm
        open={asked === 'reset'} busy={reset.busy} title={t('desk.staff.resetTitle', { name })} confirmLabel={t('desk.staff.reset')}
        onCancel={() => setAsked(null)} onConfirm={() => void doReset()}
      >
        <p>{t('desk.staff.resetAsk')}</p>
      </DeskConfirm>
      <DeskConfirm
        open={asked === 'remove'} busy={remove.busy} grave title={t('desk.staff.removeTitle', { name })} confirmLabel={t('desk.staff.remove')}
        onCancel={() => setAsked(null)} onConfirm={() => void doRemove()}
      >
        <p>{t(self ? 'desk.staff.removeSelfAsk' : 'desk.staff.removeAsk')}</p>
      </DeskConfirm>
    </Panel>
  );
}
