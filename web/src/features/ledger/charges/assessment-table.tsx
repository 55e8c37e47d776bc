import { useText, type MessageId } from '../../../messages/index.js';
import { Amount } from '../../../ui/Amount.js';
import { Cell, DataTable, Row, RowHead, TableFoot, TableGroup } from '../../../ui/DataTable.js';
import { useDates } from '../../../ui/use-dates.js';
import { GoneRow, LineRow, type Labels } from './assessment-rows.js';
import type { Assessment } from './charges.js';
import { signed } from './explanation.js';

const LABELS = ['charges.quantity', 'charges.rate', 'charges.amount'] as const satisfies MessageId[];

interface AssessmentTableProps {
  assessment: Assessment;
  month: string;
  previousMonth: string;
}

/** The components of a charge with their sum, beside the month before where there was one. */
export function AssessmentTable({ assessment, month, previousMonth }: AssessmentTableProps) {
  const t = useText();
  const dates = useDates();
  const { lines, gone, total, previousTotal } = assessment;
  const [quantity, rate, amount] = LABELS.map((id) => t(id)) as [string, string, string];
  const before = t('charges.before', { month: dates.monthName(previousMonth) });
  const labels: Labels = { quantity, rate, amount, before, difference: t('charges.difference') };
  const compared = previousTotal !== null;
  const shown = [quantity, rate, amount, ...(compared ? [before, labels.difference] : [])];
  return (
    <DataTable
      compact
      caption={t('charges.caption', { month: dates.month(month) })}
      columns={[{ label: t('charges.component') }, ...shown.map((label) => ({ label, align: 'end' as const }))]}
    >
      <TableGroup>
        {lines.map((line, index) => (
          <LineRow key={index} line={line} labels={labels} compared={compared} />
        ))}
        {gone.map((line, index) => (
          <GoneRow key={index} line={line} labels={labels} />
        ))}
      </TableGroup>
      <TableFoot>
        <Row>
          <RowHead>{t('card.total')}</RowHead>
          <Cell label={quantity} blank />
          <Cell label={rate} blank />
          <Cell label={amount} align="end" phone="line">
            <Amount value={total} />
          </Cell>
          {compared && (
            <>
              <Cell label={before} align="end" phone="line">
                <Amount value={previousTotal} />
              </Cell>
              <Cell label={labels.difference} align="end" phone="line">
                {signed(total - previousTotal)}
              </Cell>
            </>
          )}
        </Row>
      </TableFoot>
    </DataTable>
  );
}
