import { useText } from '../../../messages/index.js';
import { useDates } from '../../../ui/use-dates.js';
import { PillLink, Pills } from '../../../ui/Pills.js';
import { monthIn, yearOf } from './months.js';
import { YearPills } from '../YearPills.js';
import css from './month-chooser.module.css';

/** A year, then a month of it. */
export function MonthChooser({ month, months }: { month: string; months: readonly string[] }) {
  const t = useText();
  const dates = useDates();
  const year = yearOf(month);
  const years = [...new Set([...months.map(yearOf), year])];
  return (
    <div className={css.chooser}>
      <YearPills
        years={years}
        year={year}
        link={(each) => ({ to: '/oplaty', search: { miesiac: monthIn(each, month, months) } })}
      />
      <Pills label={t('month')}>
        {months
          .filter((each) => yearOf(each) === year)
          .sort()
          .map((each) => (
            <PillLink key={each} to="/oplaty" search={{ miesiac: each }} current={each === month} resetScroll={false}>
              {dates.monthName(each)}
            </PillLink>
          ))}
      </Pills>
    </div>
  );
}
