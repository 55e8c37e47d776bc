import { useParams } from '@tanstack/react-router';
import { Loaded } from '../../../graphql/Loaded.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useDeskText } from '../../../messages/desk.js';
import { DetailLayout } from '../../../ui/DetailLayout.js';
import { Page } from '../../../ui/Page.js';
import { Facts, Panel } from '../../../ui/Panel.js';
import { StatusMark } from '../../../ui/StatusMark.js';
import { Timeline, TimelineItem } from '../../../ui/Timeline.js';
import { BackLink } from '../../../ui/links.js';
import { useDates } from '../../../ui/use-dates.js';
import { eventMessage, STATE_ICON, STATE_TONE, type Application } from './application.js';
import { ApplicationQuery } from './application.query.js';
import { ChecksPanel } from './checks-panel.js';
import { DecisionPanel } from './decision-panel.js';
import { Due } from './due.js';

/** One application: what it says, what was checked, and what can be done with it. */
export function ApplicationPage() {
  const t = useDeskText();
  const { applicationId } = useParams({ from: '/desk/biuro/wnioski/$applicationId' });
  const query = usePageQuery(ApplicationQuery, { id: applicationId });
  const application = query.data?.application;
  return (
    <Page
      title={application ? t('desk.applications.detail', { number: application.number }) : t('desk.applications.title')}
      back={<BackLink to="/biuro/wnioski">{t('desk.applications.back')}</BackLink>}
      lead={application?.name}
    >
      <Loaded query={query}>
        {({ application: shown }) => (
          <DetailLayout aside={<DecisionPanel application={shown} onActed={query.retry} />}>
            <AboutPanel application={shown} />
            <ChecksPanel application={shown} onActed={query.retry} />
            <HistoryPanel application={shown} />
          </DetailLayout>
        )}
      </Loaded>
    </Page>
  );
}

function AboutPanel({ application }: { application: Application }) {
  const t = useDeskText();
  const dates = useDates();
  const { state, name, address, district, email, phone, termsVersion, sentOn, receivedOn, dueOn, daysLeft, refusalReason, identifier, id } = application;
  return (
    <Panel
      title={t('desk.applications.applicant')}
      aside={<StatusMark icon={STATE_ICON[state]} tone={STATE_TONE[state]}>{t(`desk.applications.state.${state}`)}</StatusMark>}
    >
      <Facts
        facts={[
          [t('desk.applications.name'), name],
          [t('desk.applications.address'), address],
          [t('desk.applications.district'), district ?? t('desk.applications.noDistrict')],
          [t('desk.applications.email'), email],
          [t('desk.applications.phone'), phone],
          [t('desk.applications.terms'), termsVersion && t('desk.applications.termsValue', { version: termsVersion })],
          [t('desk.applications.sent'), dates.day(sentOn)],
          [t('desk.applications.received'), receivedOn && dates.day(receivedOn)],
          [t('desk.applications.dueOn'), daysLeft !== null && dueOn && <>{dates.day(dueOn)} <Due daysLeft={daysLeft} /></>],
          [t('desk.applications.reason'), refusalReason],
          [t('desk.applications.identifier'), identifier],
        ]}
      />
      <p className="screen-only">
        <a href={`/desk/applications/${id}.pdf`} target="_blank" rel="noreferrer">
          {t('desk.applications.print')}
        </a>
      </p>
    </Panel>
  );
}

function HistoryPanel({ application: { history } }: { application: Application }) {
  const t = useDeskText();
  const dates = useDates();
  if (history.length === 0) return null;
  return (
    <Panel title={t('desk.applications.history')}>
      <Timeline label={t('desk.applications.history')}>
        {history.map(({ at, action, by }) => {
          const words = eventMessage(action);
          return (
            <TimelineItem key={`${at}${action}`} when={dates.instant(at)} who={by ?? t('desk.applications.event.applicant')}>
              {words ? t(words) : action}
            </TimelineItem>
          );
        })}
      </Timeline>
    </Panel>
  );
}
