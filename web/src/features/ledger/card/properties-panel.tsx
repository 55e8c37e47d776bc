import { useText } from '../../../messages/index.js';
import { Facts, Panel } from '../../../ui/Panel.js';
import { formatDecimal } from '../../../ui/format.js';
import { useDates } from '../../../ui/use-dates.js';
import type { Card } from './card.js';

/** What is known of the premises and of the contract on which this account rests. */
export function PropertiesPanel({ properties: own }: { properties: NonNullable<Card['properties']> }) {
  const t = useText();
  const dates = useDates();
  return (
    <Panel title={t('premises.properties')}>
      <Facts
        facts={[
          [t('premises.kind'), t(`premises.kind.${own.kind}`)],
          [t('premises.address'), own.address],
          [t('premises.area'), `${formatDecimal(own.areaM2, 2)}\u00a0m²`],
          [t('premises.floor'), own.floor !== null && (own.floor === 0 ? t('premises.groundFloor') : own.floor)],
          [t('premises.rooms'), own.rooms],
          [t('premises.persons'), own.personsRegistered],
          [t('premises.title'), own.titleKind && t(`title.${own.titleKind}`)],
          [t('premises.titleFrom'), own.titleFrom && dates.day(own.titleFrom)],
          [t('premises.titleTo'), own.titleTo && dates.day(own.titleTo)],
        ]}
      />
    </Panel>
  );
}
