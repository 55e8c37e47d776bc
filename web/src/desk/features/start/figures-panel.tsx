import type { ResultOf } from '../../../graphql/graphql.js';
import { Loaded } from '../../../graphql/Loaded.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useDeskText } from '../../../messages/desk.js';
import { FigureTile, FigureTiles } from '../../../ui/FigureTile.js';
import { Section } from '../../../ui/Panel.js';
import { TextLink } from '../../../ui/links.js';
import { DeskChart } from '../../parts/index.js';
import { FiguresQuery } from './figures.query.js';

type Figures = ResultOf<typeof FiguresQuery>['deskFigures'];

/** In whole per cent; of nobody it is none. */
const share = (part: number, whole: number): string => `${whole === 0 ? 0 : Math.round((part * 100) / whole)}\u00a0%`;

/** '02.11', as twelve of them stand under a chart. */
const dayAndMonth = (day: string): string => `${day.slice(8)}.${day.slice(5, 7)}`;

/** How the portal is doing: what waits, who has found the way in, and what is read. */
export function FiguresPanel() {
  const query = usePageQuery(FiguresQuery, {});
  return (
    <Loaded query={query}>
      {({ deskFigures }) => (
        <>
          <Waiting figures={deskFigures} />
          <SignIns weeks={deskFigures.weeks} />
          {deskFigures.notices.length > 0 && <Notices notices={deskFigures.notices} />}
        </>
      )}
    </Loaded>
  );
}

function Waiting({ figures: { residents, faults, applications, mail } }: { figures: Figures }) {
  const t = useDeskText();
  return (
    <Section title={t('desk.figures.title')}>
      <FigureTiles>
        <FigureTile
          label={t('desk.figures.withAccount')} value={share(residents.withAccount, residents.residents)}
          note={t('desk.figures.ofResidents', { part: residents.withAccount, whole: residents.residents })}
        />
        <FigureTile
          label={t('desk.figures.ownPassword')} value={share(residents.ownPassword, residents.residents)}
          note={t('desk.figures.ofResidents', { part: residents.ownPassword, whole: residents.residents })}
        />
        {faults && (
          <FigureTile
            label={t('desk.figures.faultsOverdue')} value={faults.overdue} tone={faults.overdue > 0 ? 'bad' : 'plain'}
            note={<TextLink to="/biuro/awarie">{t('desk.figures.faultsOpen', { count: faults.waiting })}</TextLink>}
          />
        )}
        {applications && (
          <FigureTile
            label={t('desk.figures.applicationsOverdue')} value={applications.overdue} tone={applications.overdue > 0 ? 'bad' : 'plain'}
            note={<TextLink to="/biuro/wnioski">{t('desk.figures.applicationsWaiting', { count: applications.waiting })}</TextLink>}
          />
        )}
        <FigureTile
          label={t('desk.figures.mailFailed')} value={mail.failed} tone={mail.failed > 0 ? 'bad' : 'plain'}
          note={t('desk.figures.mailWaiting', { count: mail.waiting })}
        />
      </FigureTiles>
    </Section>
  );
}

function SignIns({ weeks }: Pick<Figures, 'weeks'>) {
  const t = useDeskText();
  return (
    <Section title={t('desk.figures.signIns')} lead={t('desk.figures.signInsLead')}>
      <DeskChart
        caption={t('desk.figures.signIns')}
        axis={t('desk.figures.week')}
        series={[t('desk.figures.signInCount'), t('desk.figures.persons')]}
        points={weeks.map(({ monday, signIns, persons }) => ({ label: dayAndMonth(monday), values: [signIns, persons] }))}
      />
    </Section>
  );
}

function Notices({ notices }: Pick<Figures, 'notices'>) {
  const t = useDeskText();
  return (
    <Section title={t('desk.figures.notices')} lead={t('desk.figures.noticesLead')}>
      <DeskChart
        caption={t('desk.figures.notices')}
        axis={t('desk.figures.notice')}
        series={[t('desk.figures.unread'), t('desk.figures.read')]}
        points={notices.map(({ title, persons, readers }) => ({ label: title, values: [persons - readers, readers] }))}
      />
    </Section>
  );
}
