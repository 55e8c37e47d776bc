import { Loaded } from '../../graphql/Loaded.js';
import { usePageQuery } from '../../graphql/use-page-query.js';
import { useText } from '../../messages/index.js';
import { Page } from '../../ui/Page.js';
import { Section } from '../../ui/Panel.js';
import { useTabTitle } from '../site/index.js';
import { HeldPremises } from './held-premises.js';
import { PersonFacts } from './person-facts.js';
import { PersonalQuery } from './personal.query.js';

/** What the cooperative keeps of the viewer, with the allocations of all premises. */
export function PersonalPage() {
  const t = useText();
  const query = usePageQuery(PersonalQuery, {});
  return (
    <Page title={useTabTitle('personal')} lead={t('personal.lead')}>
      <Loaded query={query}>
        {({ personal }) => (
          <>
            <PersonFacts person={personal} />
            {personal.premises.length > 0 && (
              <Section title={t('personal.allocations')}>
                {personal.premises.map((premises) => (
                  <HeldPremises key={premises.id} premises={premises} />
                ))}
              </Section>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}
