import { useText } from '../../../messages/index.js';
import { Amount } from '../../../ui/Amount.js';
import { Cell, Row, RowHead } from '../../../ui/DataTable.js';
import { useDates } from '../../../ui/use-dates.js';
import { TextLink } from '../../../ui/links.js';
import { Balance } from '../Balance.js';
import { ForecastTag } from '../ForecastTag.js';
import { Marks } from '../Marks.js';
import type { CardMonth } from './card.js';
import css from './month-row.module.css';

/** One month of the card; leads to the documents behind it. */
export function MonthRow({ accountId, line }: { accountId: string; line: CardMonth }) {
  const t = useText();
  const dates = useDates();
  const estimated = line.forecast || line.restsOnForecast;
  return (
    <Row>
      <RowHead>
        <TextLink to="/kartoteka/$accountId/$month" params={{ accountId, month: line.month }}>
          {line.month.replace('-', '.')} <span className={css.name}>{dates.monthName(line.month)}</span>
        </TextLink>
      </RowHead>
      <Cell label={t('card.info')} phone="beside" blank={line.marks.length === 0 && !estimated}>
        <span className={css.info}>
          <Marks marks={line.marks} />
          {estimated && <ForecastTag />}
        </span>
      </Cell>
      <Cell label={t('card.charges')} align="end">
        <Amount value={line.charges} estimated={line.forecast} />
      </Cell>
      <Cell label={t('card.corrections')} align="end">
        <Amount value={line.corrections} />
      </Cell>
      <Cell label={t('card.payments')} align="end">
        <Amount value={line.payments} />
      </Cell>
      <Cell label={t('card.balance')} align="end" phone="line">
        <Balance value={line.balance} estimated={line.restsOnForecast} />
      </Cell>
    </Row>
  );
}
