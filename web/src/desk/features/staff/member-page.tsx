import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Loaded } from '../../../graphql/Loaded.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useDeskText } from '../../../messages/desk.js';
import { Narrow } from '../../../ui/Narrow.js';
import { NotHere } from '../../../ui/NotHere.js';
import { Note } from '../../../ui/Note.js';
import { Page } from '../../../ui/Page.js';
import { Facts, Panel } from '../../../ui/Panel.js';
import { StatusMark } from '../../../ui/StatusMark.js';
import { BackLink } from '../../../ui/links.js';
import { useDates } from '../../../ui/use-dates.js';
import { DutiesForm } from './duties-form.js';
import { MemberActs } from './member-acts.js';
import { STATE_ICON, STATE_TONE, type Member } from './staff.js';
import { StaffMemberQuery } from './staff-member.query.js';

/** One member of staff: what they may, and what can be done about their way in. */
export function MemberPage() {
  const t = useDeskText();
  const { staffId } = useParams({ from: '/desk/biuro/pracownicy/$staffId' });
  const query = usePageQuery(StaffMemberQuery, { id: staffId });
  const [said, setSaid] = useState<string | null>(null);
  const [removed, setRemoved] = useState<string | null>(null);
  const back = <BackLink to="/biuro/pracownicy">{t('desk.staff.title')}</BackLink>;
  const tell = (message: string) => {
    setSaid(message);
    query.retry();
  };
  if (removed) {
    return (
      <Narrow>
        <Page title={removed} back={back}>
          <Note urgent>{t('desk.staff.removed')}</Note>
        </Page>
      </Narrow>
    );
  }
  return (
    <Narrow>
      <Loaded query={query}>
        {({ deskStaffMember: member }) =>
          member ? (
            <Page title={member.name} back={back}>
              <div role="status">{said && <Note>{said}</Note>}</div>
              <WhoPanel member={member} />
              <DutiesForm key={`${member.roles.join()}/${member.district?.id ?? ''}`} member={member} onSaved={() => tell(t('desk.staff.saved'))} />
              <MemberActs member={member} onDone={tell} onRemoved={() => setRemoved(member.name)} />
            </Page>
          ) : (
            <Page title={t('notFound.title')} back={back}>
              <NotHere title={t('notFound.what')} explanation={t('desk.staff.notFound')} />
            </Page>
          )
        }
      </Loaded>
    </Narrow>
  );
}

function WhoPanel({ member: { email, state, invitationExpires, lastSignedIn } }: { member: Member }) {
  const t = useDeskText();
  const dates = useDates();
  return (
    <Panel title={t('desk.staff.who')}>
      <Facts
        facts={[
          [t('desk.staff.email'), email],
          [t('desk.staff.state'), <StatusMark key="state" icon={STATE_ICON[state]} tone={STATE_TONE[state]}>{t(`desk.staff.state.${state}`)}</StatusMark>],
          [t('desk.staff.invitationExpires'), invitationExpires && dates.instant(invitationExpires)],
          [t('desk.staff.lastSignedIn'), lastSignedIn ? dates.instant(lastSignedIn) : t('desk.staff.never')],
        ]}
      />
    </Panel>
  );
}
