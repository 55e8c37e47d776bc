import { categoryName } from '../../../features/faults/index.js';
import { Loaded } from '../../../graphql/Loaded.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useDeskText, type DeskMessageId } from '../../../messages/desk.js';
import { BackLink } from '../../../ui/links.js';
import { Page } from '../../../ui/Page.js';
import { Section } from '../../../ui/Panel.js';
import { Empty } from '../../../ui/States.js';
import { DeskChart } from '../../parts/index.js';
import { FaultDeskFiguresQuery } from './figures.query.js';

const AGES: Record<number, DeskMessageId> = {
  0: 'desk.faults.age.0', 8: 'desk.faults.age.8', 15: 'desk.faults.age.15', 31: 'desk.faults.age.31', 91: 'desk.faults.age.91',
};

/** How long the work takes, and what is open. */
export function FiguresPage() {
  const t = useDeskText();
  const query = usePageQuery(FaultDeskFiguresQuery, {});
  return (
    <Page title={t('desk.faults.figures')} back={<BackLink to="/biuro/awarie">{t('desk.faults.title')}</BackLink>}>
      <Loaded query={query}>
        {({ faultDeskFigures: { done, open } }) => (
          <>
            <Section title={t('desk.faults.openByAge')} lead={t('desk.faults.openLead')}>
              <DeskChart
                caption={t('desk.faults.openByAge')}
                axis={t('desk.faults.age')}
                series={[t('desk.faults.open'), t('desk.faults.overdue')]}
                points={open.map(({ fromDays, count, overdue }) => ({ label: t(AGES[fromDays]!), values: [count, overdue] }))}
              />
            </Section>
            <Section title={t('desk.faults.doneByCategory')} lead={t('desk.faults.doneLead')}>
              {done.length === 0 ? (
                <Empty title={t('desk.faults.noneDone')} />
              ) : (
                <DeskChart
                  caption={t('desk.faults.doneByCategory')}
                  axis={t('desk.faults.category')}
                  series={[t('desk.faults.median'), t('desk.faults.longest'), t('desk.faults.doneCount')]}
                  points={done.map(({ category, categoryLabel, median, longest, count }) => ({
                    label: categoryName(t, category, categoryLabel), values: [median, longest, count],
                  }))}
                />
              )}
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}
