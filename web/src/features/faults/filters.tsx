import { NativeSelect } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useText } from '../../messages/index.js';
import { STATES, type FaultPlaces, type FaultState } from './fault.js';
import css from './register.module.css';

/** Narrows the register: by premises where there are several, by state, to the viewer's own. Always from the newest on. */
export function Filters({ premises }: { premises: FaultPlaces['premises'] }) {
  const t = useText();
  const navigate = useNavigate();
  const { po: _, ...filters } = useSearch({ from: '/resident/zgloszenia' });
  const narrow = (change: { lokal?: string | undefined; stan?: FaultState | undefined; moje?: true | undefined }) => {
    const kept = Object.fromEntries(Object.entries({ ...filters, ...change }).filter(([, value]) => value !== undefined));
    void navigate({ to: '/zgloszenia', search: kept, replace: true });
  };
  return (
    <div role="search" aria-label={t('faults.filters')} className={`${css.filters} screen-only`}>
      {premises.length > 1 && (
        <NativeSelect
          size="md"
          label={t('faults.filter.premises')}
          value={filters.lokal ?? ''}
          onChange={({ target }) => narrow({ lokal: target.value || undefined })}
          data={[{ value: '', label: t('faults.filter.allPremises') }, ...premises.map(({ id, address }) => ({ value: id, label: address }))]}
        />
      )}
      <NativeSelect
        size="md"
        label={t('faults.filter.state')}
        value={filters.stan ?? ''}
        onChange={({ target }) => narrow({ stan: (target.value || undefined) as FaultState | undefined })}
        data={[{ value: '', label: t('faults.filter.allStates') }, ...STATES.map((state) => ({ value: state, label: t(`faults.state.${state}`) }))]}
      />
      <label className={css.check}>
        <input type="checkbox" checked={filters.moje ?? false} onChange={({ target }) => narrow({ moje: target.checked ? true : undefined })} />
        {t('faults.filter.onlyMine')}
      </label>
    </div>
  );
}
