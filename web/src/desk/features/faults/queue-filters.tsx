import { categoryName, STATES } from '../../../features/faults/index.js';
import { useDeskText } from '../../../messages/desk.js';
import { DeskFilters } from '../../parts/index.js';
import type { Choices } from './fault.js';

/** Narrows the queue; what there is to choose comes a moment later than the fields. */
export function QueueFilters({ choices }: { choices: Choices | undefined }) {
  const t = useDeskText();
  const named = (list: { id: string; name: string }[] = []) => list.map(({ id, name }) => ({ value: id, label: name }));
  const states = [{ value: 'wszystkie', label: t('desk.faults.allStates') }, ...STATES.map((state) => ({ value: state, label: t(`faults.state.${state}`) }))];
  const categories = (choices?.categories ?? []).map(({ code, label }) => ({ value: code, label: categoryName(t, code, label) }));
  const who = [{ value: 'ja', label: t('desk.faults.mine') }, { value: 'nikt', label: t('desk.faults.nobodys') }, ...named(choices?.dispatchers)];
  const districts = named(choices?.districts);
  return (
    <DeskFilters
      search={{ label: t('desk.faults.search'), description: t('desk.faults.searchHint') }}
      filters={[
        { key: 'stan', label: t('faults.state'), choices: states, all: t('desk.faults.openStates') },
        { key: 'kategoria', label: t('desk.faults.category'), choices: categories },
        { key: 'budynek', label: t('desk.faults.building'), choices: named(choices?.buildings) },
        ...(districts.length > 1 ? [{ key: 'rejon', label: t('desk.faults.district'), choices: districts }] : []),
        { key: 'prowadzi', label: t('desk.faults.assignee'), choices: who },
        { key: 'termin', label: t('desk.faults.due'), choices: [{ value: 'po', label: t('desk.faults.overdueOnly') }] },
      ]}
    />
  );
}
