import { useText } from '../../../messages/index.js';
import { Amount } from '../../../ui/Amount.js';
import { Cell, DataTable, Row, RowHead, TableFoot, TableGroup } from '../../../ui/DataTable.js';
import { formatDecimal, useDates } from '../../../ui/format.js';
import { Section } from '../../../ui/Panel.js';
import { accountTitle } from '../home/account.js';
import type { Assessment } from './charges.js';
import { Change } from './change.js';

/** The components of one account's charge, and how the whole differs from the month before. */
export function AssessmentSection({ assessment, month }: { assessment: Assessment; month: string }) {
  const t = useText();
  const dates = useDates();
  const title = accountTitle(assessment);
  const labels = [t('charges.component'), t('charges.quantity'), t('charges.rate'), t('charges.amount')] as const;
  const [, quantity, rate, amount] = labels;
  return (
    <Section title={title} lead={<>{assessment.address && assessment.name !== assessment.address && <p>{assessment.name}</p>}<Change assessment={assessment} /></>}>
      <DataTable
        compact
        caption={t('charges.caption', { month: dates.month(month), account: title })}
        columns={labels.map((label, at) => ({ label, align: at > 0 ? 'end' : 'start' }))}
      >
        <TableGroup>
          {assessment.lines.map((line, index) => (
            <Row key={index}>
              <RowHead>{line.name}</RowHead>
              <Cell label={quantity} align="end">{formatDecimal(line.quantity)}{'\u00a0'}{line.unit}</Cell>
              <Cell label={rate} align="end">{formatDecimal(line.rate, 2)}</Cell>
              <Cell label={amount} align="end"><Amount value={line.amount} /></Cell>
            </Row>
          ))}
        </TableGroup>
        <TableFoot>
          <Row>
            <RowHead>{t('card.total')}</RowHead>
            <Cell label={quantity} blank />
            <Cell label={rate} blank />
            <Cell label={amount} align="end" phone="line"><Amount value={assessment.total} /></Cell>
          </Row>
        </TableFoot>
      </DataTable>
    </Section>
  );
}
