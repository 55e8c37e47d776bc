import { useText } from '../../../messages/index.js';
import { useDates } from '../../../ui/use-dates.js';
import { TextLink } from '../../../ui/links.js';
import { PillLink, Pills } from '../../../ui/Pills.js';
import { hasTab, useSite } from '../../site/index.js';
import { EntryKindSection } from './entry-kind-section.js';
import { ENTRY_KINDS, type Month } from './month.js';
import { MonthSum } from './month-sum.js';

/** How the balance came about, then the entries by kind. */
export function MonthContent({ month }: { month: Month }) {
  const t = useText();
  const site = useSite();
  return (
    <>
      <MonthNeighbours month={month} />
      <MonthSum month={month} />
      {month.hasCharges && hasTab(site, 'charges') && (
        <p>
          <TextLink to="/oplaty" search={{ miesiac: month.month }}>
            {t('month.toCharges')}
          </TextLink>
        </p>
      )}
      {ENTRY_KINDS.map((kind) => (
        <EntryKindSection key={kind} kind={kind} month={month} />
      ))}
    </>
  );
}

function MonthNeighbours({ month: { accountId, previousMonth, nextMonth } }: { month: Month }) {
  const t = useText();
  const dates = useDates();
  const link = (month: string) => ({ to: '/kartoteka/$accountId/$month' as const, params: { accountId, month } });
  return (
    <Pills label={t('month.neighbours')}>
      {previousMonth && (
        <PillLink {...link(previousMonth)} resetScroll={false}>
          « {dates.month(previousMonth)}
        </PillLink>
      )}
      {nextMonth && (
        <PillLink {...link(nextMonth)} resetScroll={false}>
          {dates.month(nextMonth)} »
        </PillLink>
      )}
    </Pills>
  );
}
