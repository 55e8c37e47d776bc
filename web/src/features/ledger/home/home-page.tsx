import { usePageQuery } from '../../../graphql/use-page-query.js';
import { Loaded } from '../../../graphql/Loaded.js';
import { useText } from '../../../messages/index.js';
import { Page } from '../../../ui/Page.js';
import { Empty } from '../../../ui/States.js';
import { HomeGroupTable } from './home-group-table.js';
import { HomeSummary } from './home-summary.js';
import { OfflineChoice } from './offline-choice.js';
import { HomeQuery } from './home.query.js';
import { PendingPanel } from './pending-panel.js';

/** Every settlement account of the viewer with its balance on the day it was set. */
export function HomePage() {
  const t = useText();
  const query = usePageQuery(HomeQuery, {});
  return (
    <Page title={t('home.title')} lead={t('home.lead')}>
      <Loaded query={query}>
        {({ home }) =>
          home.groups.length === 0 ? (
            <Empty title={t('home.empty')}>
              <p>{t('home.emptyLead')}</p>
            </Empty>
          ) : (
            <>
              <HomeSummary groups={home.groups} />
              {home.groups.map((group) => (
                <HomeGroupTable key={group.group} group={group} />
              ))}
              <PendingPanel groups={home.groups} />
              <OfflineChoice groups={home.groups} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
