import { useSearch } from '@tanstack/react-router';
import { useText } from '../../messages/index.js';
import { TextLink } from '../../ui/links.js';
import { Empty } from '../../ui/States.js';
import type { FaultPlaces, FaultSummary } from './fault.js';
import { Filters } from './filters.js';
import { RegisterTable } from './register-table.js';
import css from './register.module.css';

interface RegisterProps {
  register: { faults: FaultSummary[]; next: string | null };
  premises: FaultPlaces['premises'];
}

/** A page of reports and the ways to narrow them and to older ones. */
export function Register({ register: { faults, next }, premises }: RegisterProps) {
  const t = useText();
  const search = useSearch({ from: '/resident/zgloszenia' });
  const { po, ...filters } = search;
  const narrowed = Object.keys(filters).length > 0;
  return (
    <>
      <Filters premises={premises} />
      {faults.length > 0 ? (
        <RegisterTable faults={faults} />
      ) : (
        <Empty title={narrowed ? t('faults.noneSuch') : t('faults.none')}>
          {narrowed && <TextLink to="/zgloszenia">{t('faults.showAll')}</TextLink>}
        </Empty>
      )}
      {(po || next) && (
        <nav aria-label={t('faults.pages')} className={css.pages}>
          {po && (
            <TextLink to="/zgloszenia" search={filters}>
              {t('faults.newest')}
            </TextLink>
          )}
          {next && (
            <TextLink to="/zgloszenia" search={{ ...filters, po: next }}>
              {t('faults.older')}
            </TextLink>
          )}
        </nav>
      )}
    </>
  );
}
