import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useDeskText } from '../../../messages/desk.js';
import { TextField } from '../../../ui/TextField.js';
import { useAddress } from '../../../ui/use-address.js';
import { DeskFilters } from '../../parts/index.js';
import { MeteredBuildingsQuery } from './buildings.query.js';
import { DECIDED, MEDIA } from './reading.js';
import css from './readings.module.css';

/** Narrows the list of reported readings. */
export function ReadingFilters() {
  const t = useDeskText();
  const { text, change } = useAddress();
  const buildings = usePageQuery(MeteredBuildingsQuery, {}).data?.meteredBuildings ?? [];
  const states = [...DECIDED.map((state) => ({ value: state, label: t(`reportState.${state}`) })), { value: 'wszystkie', label: t('desk.readings.allStates') }];
  const day = (key: string) => ({
    id: key, type: 'date' as const, value: text(key), onChange: (value: string) => change({ [key]: value || undefined, po: undefined }, { replace: true }),
  });
  return (
    <>
      <DeskFilters
        search={{ label: t('desk.readings.search'), description: t('desk.readings.searchHint') }}
        filters={[
          { key: 'stan', label: t('desk.readings.state'), choices: states, all: t('desk.readings.waiting') },
          { key: 'uwagi', label: t('desk.readings.flags'), choices: [{ value: 'z', label: t('desk.readings.flagged') }, { value: 'bez', label: t('desk.readings.unflagged') }] },
          { key: 'medium', label: t('desk.readings.medium'), choices: MEDIA.map((value) => ({ value, label: t(`medium.${value}`) })) },
          { key: 'budynek', label: t('desk.readings.building'), choices: buildings.map(({ id, name }) => ({ value: id, label: name })) },
        ]}
      />
      <div className={`${css.days} screen-only`}>
        <TextField {...day('od')} label={t('desk.readings.from')} />
        <TextField {...day('do')} label={t('desk.readings.to')} />
      </div>
    </>
  );
}
