import { useText } from '../../../messages/index.js';
import { Amount } from '../../../ui/Amount.js';
import { Cell, DataTable, Row, RowHead, TableFoot, TableGroup } from '../../../ui/DataTable.js';
import { formatDecimal, formatUnit } from '../../../ui/format.js';
import { useDates } from '../../../ui/use-dates.js';
import type { Assessment } from './charges.js';

const NBSP = '\u00a0';
const LABELS = ['charges.component', 'charges.quantity', 'charges.rate', 'charges.amount'] as const;

/** The components of a charge with their sum. */
export function AssessmentTable({ assessment, month }: { assessment: Assessment; month: string }) {
  const t = useText();
  const caption = t('charges.caption', { month: useDates().month(month) });
  const columns = LABELS.map((id, at) => ({ label: t(id), align: at > 0 ? ('end' as const) : ('start' as const) }));
  const [, quantity, rate, amount] = LABELS.map((id) => t(id)) as [string, string, string, string];
  return (
    <DataTable compact caption={caption} columns={columns}>
      <TableGroup>
        {assessment.lines.map((line, index) => (
          <Row key={index}>
            <RowHead>{line.name}</RowHead>
            <Cell label={quantity} align="end">{`${formatDecimal(line.quantity)}${NBSP}${formatUnit(line.unit)}`}</Cell>
            <Cell label={rate} align="end">
              {formatDecimal(line.rate, 2)}
            </Cell>
            <Cell label={amount} align="end">
              <Amount value={line.amount} />
            </Cell>
          </Row>
        ))}
      </TableGroup>
      <TableFoot>
        <Row>
          <RowHead>{t('card.total')}</RowHead>
          <Cell label={quantity} blank />
          <Cell label={rate} blank />
          <Cell label={amount} align="end" phone="line">
            <Amount value={assessment.total} />
          </Cell>
        </Row>
      </TableFoot>
    </DataTable>
  );
}
