import type { ResultOf } from '../../graphql/graphql.js';
import { useText } from '../../messages/index.js';
import { useDates } from '../../ui/use-dates.js';
import { Facts, Panel } from '../../ui/Panel.js';
import { useViewer } from '../auth/index.js';
import css from './held-premises.module.css';
import type { PersonalQuery } from './personal.query.js';

/** Who the viewer is to the cooperative, and how they can be reached. */
export function PersonFacts({ person }: { person: ResultOf<typeof PersonalQuery>['personal'] }) {
  const t = useText();
  const dates = useDates();
  const { identifier } = useViewer();
  return (
    <Panel title={person.name}>
      <Facts
        facts={[
          [t('signIn.identifier'), identifier],
          [t('personal.memberNumber'), person.memberNumber],
          [t('personal.memberSince'), person.memberSince && dates.day(person.memberSince)],
          [
            t('personal.address'),
            person.correspondenceAddress && <span className={css.address}>{person.correspondenceAddress}</span>,
          ],
          ...person.contacts.map(({ kind, value }) => [t(`contact.${kind}`), value] as const),
        ]}
      />
    </Panel>
  );
}
