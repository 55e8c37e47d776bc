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
    <Panel
      title={t('month.sum')}
      aside={
        month.marks.length > 0 && (
          <span className={css.marks}>
            {month.marks.map((mark) => (
              <Tag key={mark}>{t(`mark.${mark}`)}</Tag>
            ))}
          </span>
        )
      }
    >
      <dl className={css.sum}>
        <Line name={t('month.opening')}>
          <Balance value={month.opening} currency />
        </Line>
        <Line
          name={
            <>
              {t('month.lessCharges')} {month.forecast && <ForecastTag />}
            </>
          }
          sign="−"
        >
          <Amount value={month.charges} estimated={month.forecast} currency />
        </Line>
        <Line name={t('month.lessCorrections')} sign="−">
          <Amount value={month.corrections} currency />
        </Line>
        <Line name={t('month.plusPayments')} sign="+">
          <Amount value={month.payments} currency />
        </Line>
        <Line
          name={
            <>
              {t('month.closing')} {month.restsOnForecast && <ForecastTag />}
            </>
          }
          last
        >
          <Balance value={month.closing} estimated={month.restsOnForecast} currency />
        </Line>
      </dl>
      {month.restsOnForecast && <p className={css.remark}>{t('legend.forecast')}</p>}
    </Panel>
  );
}

function Line({ name, sign, last, children }: { name: ReactNode; sign?: string; last?: boolean; children: ReactNode }) {
  return (
    <div className={css.line} data-last={last}>
      <dt>
        <span aria-hidden className={css.sign}>
          {sign}
        </span>
        <span>{name}</span>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
