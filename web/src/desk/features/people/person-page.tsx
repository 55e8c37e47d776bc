import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Loaded } from '../../../graphql/Loaded.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useDeskText } from '../../../messages/desk.js';
import { DetailLayout } from '../../../ui/DetailLayout.js';
import { NotHere } from '../../../ui/NotHere.js';
import { Page } from '../../../ui/Page.js';
import { Facts, Panel } from '../../../ui/Panel.js';
import { BackLink } from '../../../ui/links.js';
import { useDates } from '../../../ui/use-dates.js';
import { useMay } from '../auth/index.js';
import { AccountsSection, PremisesSection } from './holdings.js';
import { ContactPanel } from './contact-panel.js';
import { EventsSection, FaultsSection, LettersSection, SeenSection } from './history.js';
import { HandOver } from './hand-over.js';
import { LoginPanel } from './login-panel.js';
import { PersonQuery } from './person.query.js';
import type { Issued, Person } from './person.js';
import { SeeAsPanel } from './see-as-panel.js';

/** Everything that the office needs to know of a person, and what it can do for them. */
export function PersonPage() {
  const t = useDeskText();
  const { personId } = useParams({ from: '/desk/biuro/osoby/$personId' });
  const query = usePageQuery(PersonQuery, { id: personId });
  const person = query.data?.deskPerson;
  return (
    <Page title={person?.name ?? t('desk.people.title')} back={<BackLink to="/biuro/osoby">{t('desk.people.back')}</BackLink>}>
      <Loaded query={query}>
        {({ deskPerson }) =>
          deskPerson ? <Card person={deskPerson} onChange={query.retry} /> : <NotHere title={t('notFound.title')} explanation={t('notFound.lead')} />
        }
      </Loaded>
    </Page>
  );
}

function Card({ person, onChange }: { person: Person; onChange: () => void }) {
  const maySee = useMay('desk.people.seeAs');
  const [issued, setIssued] = useState<Issued | null>(null);
  return (
    <DetailLayout
      aside={
        <>
          <LoginPanel person={person} onIssued={setIssued} onChange={onChange} />
          {maySee && person.login && <SeeAsPanel personId={person.id} />}
        </>
      }
    >
      {issued && <HandOver name={person.name} issued={issued} onClose={() => setIssued(null)} />}
      <WhoPanel person={person} />
      <PremisesSection premises={person.premises} />
      <AccountsSection accounts={person.accounts} />
      <ContactPanel person={person} />
      <LettersSection letters={person.letters} />
      <FaultsSection faults={person.faults} />
      <EventsSection events={person.events} />
      <SeenSection seen={person.seen} />
    </DetailLayout>
  );
}

function WhoPanel({ person }: { person: Person }) {
  const t = useDeskText();
  const dates = useDates();
  return (
    <Panel title={t('desk.people.who')}>
      <Facts
        facts={[
          [t('desk.people.key'), person.key],
          [t('desk.people.memberNumber'), person.memberNumber],
          [t('desk.people.memberSince'), person.memberSince && dates.day(person.memberSince)],
          [t('desk.people.correspondence'), person.correspondenceAddress],
          [t('desk.people.unreadNotices'), String(person.unreadNotices)],
        ]}
      />
    </Panel>
  );
}
