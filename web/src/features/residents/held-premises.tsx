import { useText } from '../../messages/index.js';
import type { ResultOf } from '../../graphql/graphql.js';
import { formatDecimal } from '../../ui/format.js';
import { Facts, Panel } from '../../ui/Panel.js';
import { Tag } from '../../ui/Tag.js';
import { PremisesKind } from '../people/index.js';
import { PremisesAccounts } from './premises-accounts.js';
import { PremisesTitles } from './premises-titles.js';
import css from './held-premises.module.css';
import type { PremisesQuery } from './premises.query.js';

export type Held = ResultOf<typeof PremisesQuery>['premises'][number];

/** One of the premises: what it is, by what right it is held, and which accounts belong to it. */
export function HeldPremises({ premises }: { premises: Held }) {
  const t = useText();
  return (
    <Panel title={premises.address} aside={<Aside premises={premises} />}>
      <Facts
        facts={[
          [t('premises.estate'), premises.estate],
          [t('premises.staircase'), premises.staircase],
          [t('premises.area'), `${formatDecimal(premises.areaM2, 2)}\u00a0m²`],
          [t('premises.floor'), premises.floor === 0 ? t('premises.groundFloor') : premises.floor],
          [t('premises.rooms'), premises.rooms],
          [t('premises.persons'), premises.personsRegistered],
        ]}
      />
      <div className={css.more}>
        <PremisesTitles premises={premises} />
        <PremisesAccounts premises={premises} />
      </div>
    </Panel>
  );
}

/** What the premises are; and that they are the viewer's no more, where every title has ended. */
function Aside({ premises: { kind, titles } }: { premises: Held }) {
  const t = useText();
  const past = titles.length > 0 && titles.every(({ validTo }) => validTo !== null && validTo < today());
  return (
    <span className={css.aside}>
      <PremisesKind kind={kind} />
      {past && <Tag>{t('premises.past')}</Tag>}
    </span>
  );
}

/** Today in Poland. */
const today = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Warsaw' });
