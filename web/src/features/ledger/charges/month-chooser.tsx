import { useText } from '../../../messages/index.js';
import { useDates } from '../../../ui/format.js';
import { PillLink, Pills } from '../../../ui/Pills.js';
import { YearPills } from '../YearPills.js';
import css from './month-chooser.module.css';

const yearOf = (month: string) => Number(month.slice(0, 4));

/** The same month of a year where it has one, else that year's latest. `months` are newest first. */
export function monthIn(year: number, month: string, months: readonly string[]): string {
  const same = `${year}${month.slice(4)}`;
  return months.includes(same) ? same : (months.find((each) => yearOf(each) === year) ?? same);
}

/** A year, then a month of it. */
export function MonthChooser({ month, months }: { month: string; months: readonly string[] }) {
  const t = useText();
  const dates = useDates();
  const year = yearOf(month);
  const years = [...new Set([...months.map(yearOf), year])];
  return (
    <div className={css.chooser}>
      <YearPills years={years} year={year} link={(each) => ({ to: '/oplaty', search: { miesiac: monthIn(each, month, months) } })} />
      <Pills label={t('month')}>
        {months.filter((each) => yearOf(each) === year).sort().map((each) => (
          <PillLink key={each} to="/oplaty" search={{ miesiac: each }} current={each === month} resetScroll={false}>{dates.monthName(each)}</PillLink>
        ))}
      </Pills>
    </div>
  );
}
