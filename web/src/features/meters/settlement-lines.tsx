import { useText } from '../../messages/index.js';
import { Amount } from '../../ui/Amount.js';
import { Cell, DataTable, Row, RowHead, TableFoot, TableGroup } from '../../ui/DataTable.js';
import { formatDecimal } from '../../ui/format.js';
import type { Settlement } from './meter.js';
import { Quantity } from './quantity.js';

const LABELS = ['charges.component', 'charges.quantity', 'charges.rate', 'charges.amount'] as const;

/** What the cost is made of. */
export function SettlementLines({ settlement: { lines, cost }, title }: { settlement: Settlement; title: string }) {
  const t = useText();
  const labels = LABELS.map((id) => t(id));
  const [, quantity = '', rate = '', amount = ''] = labels;
  return (
    <DataTable
      compact
      caption={t('settlements.linesCaption', { title })}
      columns={labels.map((label, at) => ({ label, align: at > 0 ? 'end' : 'start' }))}
    >
      <TableGroup>
        {lines.map((line, at) => (
          <Row key={at}>
            <RowHead>{line.name}</RowHead>
            <Cell label={quantity} align="end">
              <Quantity value={line.quantity} unit={line.unit} places={0} />
            </Cell>
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
            <Amount value={cost} />
          </Cell>
        </Row>
      </TableFoot>
    </DataTable>
  );
}
