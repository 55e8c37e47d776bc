import type { ReactNode } from 'react';
import { useText } from '../../../messages/index.js';
import { Amount } from '../../../ui/Amount.js';
import { Panel } from '../../../ui/Panel.js';
import { Tag } from '../../../ui/Tag.js';
import { Balance } from '../Balance.js';
import { ForecastTag } from '../ForecastTag.js';
import type { Month } from './month.js';
import css from './month-sum.module.css';

/** Balance carried over, less charges and corrections, plus payments: the whole sum on five lines. */
export function MonthSum({ month }: { month: Month }) {
  const t = useText();
  return (
    <Panel title={t('month.sum')} aside={<MonthMarks marks={month.marks} />}>
      <dl className={css.sum}>
        <Line name={t('month.opening')}>
          <Balance value={month.opening} currency />
        </Line>
        <Line name={t('month.lessCharges')} sign="−" forecast={month.forecast}>
          <Amount value={month.charges} estimated={month.forecast} currency />
        </Line>
        <Line name={t('month.lessCorrections')} sign="−">
          <Amount value={month.corrections} currency />
        </Line>
        <Line name={t('month.plusPayments')} sign="+">
          <Amount value={month.payments} currency />
        </Line>
        <Line name={t('month.closing')} forecast={month.restsOnForecast} last>
          <Balance value={month.closing} estimated={month.restsOnForecast} currency />
        </Line>
      </dl>
      {month.restsOnForecast && <p className={css.remark}>{t('legend.forecast')}</p>}
    </Panel>
  );
}

function MonthMarks({ marks }: { marks: Month['marks'] }) {
  const t = useText();
  if (marks.length === 0) return null;
  return (
    <span className={css.marks}>
      {marks.map((mark) => (
        <Tag key={mark}>{t(`mark.${mark}`)}</Tag>
      ))}
    </span>
  );
}

interface LineProps {
  name: string;
  sign?: string;
  forecast?: boolean;
  last?: boolean;
  children: ReactNode;
}

const Line = ({ name, sign, forecast, last, children }: LineProps) => (
  <div className={css.line} data-last={last}>
    <dt>
      <span aria-hidden className={css.sign}>
        {sign}
      </span>
      <span>
        {name} {forecast && <ForecastTag />}
      </span>
    </dt>
    <dd>{children}</dd>
  </div>
);
