import { useText } from '../../../messages/index.js';
import { Amount } from '../../../ui/Amount.js';
import { Cell, Row, RowHead } from '../../../ui/DataTable.js';
import { formatAmount, formatDecimal } from '../../../ui/format.js';
import css from './assessment-rows.module.css';
import type { Figures, Line } from './charges.js';
import { changeOf, differenceOf, quantityOf, signed } from './explanation.js';

/** What the columns are called. */
export interface Labels {
  quantity: string;
  rate: string;
  amount: string;
  before: string;
  difference: string;
}

interface LineRowProps {
  line: Line;
  labels: Labels;
  /** Whether there is a month before to stand beside. */
  compared: boolean;
}

/** One component, and what it was in the month before. */
export function LineRow({ line, labels, compared }: LineRowProps) {
  const t = useText();
  const change = changeOf(line, t);
  return (
    <Row>
      <RowHead>
        {line.name}
        {change && <div className={css.change}>{change}</div>}
      </RowHead>
      <Cell label={labels.quantity} align="end">
        {quantityOf(line)}
      </Cell>
      <Cell label={labels.rate} align="end">
        {formatDecimal(line.rate, 2)}
      </Cell>
      <Cell label={labels.amount} align="end">
        <Amount value={line.amount} />
      </Cell>
      {compared && (
        <>
          <Cell label={labels.before} align="end" phone="line" blank={!line.previous || line.change === 'SAME'}>
            {line.previous && <Before figures={line.previous} />}
          </Cell>
          <Cell label={labels.difference} align="end" phone="line" blank={differenceOf(line) === 0}>
            {signed(differenceOf(line))}
          </Cell>
        </>
      )}
    </Row>
  );
}

/** A component of the month before that is charged no more. */
export function GoneRow({ line, labels }: { line: Figures; labels: Labels }) {
  const t = useText();
  return (
    <Row>
      <RowHead>
        {line.name}
        <div className={css.change}>{t('charges.why.GONE')}</div>
      </RowHead>
      <Cell label={labels.quantity} blank />
      <Cell label={labels.rate} blank />
      <Cell label={labels.amount} align="end" blank>
        <Amount value={0} />
      </Cell>
      <Cell label={labels.before} align="end" phone="line">
        <Before figures={line} />
      </Cell>
      <Cell label={labels.difference} align="end" phone="line">
        {signed(-line.amount)}
      </Cell>
    </Row>
  );
}

/** '9 m³ × 12,30 = 110,70' */
const Before = ({ figures }: { figures: Figures }) => (
  <span className={css.before}>
    {`${quantityOf(figures)} × ${formatDecimal(figures.rate, 2)} = ${formatAmount(figures.amount)}`}
  </span>
);
