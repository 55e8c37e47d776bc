import { Loaded } from '../../graphql/Loaded.js';
import { usePageQuery } from '../../graphql/use-page-query.js';
import { useText } from '../../messages/index.js';
import { Page } from '../../ui/Page.js';
import { Empty } from '../../ui/States.js';
import { useTabTitle } from '../site/index.js';
import { HeldPremises } from './held-premises.js';
import { PremisesQuery } from './premises.query.js';

/** Everything that the viewer holds. */
export function PremisesPage() {
  const t = useText();
  const query = usePageQuery(PremisesQuery, {});
  return (
    <Page title={useTabTitle('premises')} lead={t('premises.lead')}>
      <Loaded query={query}>
        {({ premises }) =>
          premises.length ? (
            premises.map((each) => <HeldPremises key={each.id} premises={each} />)
          ) : (
            <Empty title={t('premises.empty')} />
          )
        }
      </Loaded>
    </Page>
  );
}
