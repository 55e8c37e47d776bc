import { useText } from '../../messages/index.js';
import { Cell, DataTable, Row, RowHead, TableGroup } from '../../ui/DataTable.js';
import type { Settlement } from './meter.js';
import { Quantity } from './quantity.js';

const LABELS = ['meters.readOn', 'meters.serial', 'meters.location', 'meters.value', 'meters.kind'] as const;

/** The readings on which a settlement rests. */
export function SettlementReadings({ settlement: { readings }, title }: { settlement: Settlement; title: string }) {
  const t = useText();
  const labels = LABELS.map((id) => t(id));
  const [, serial = '', location = '', value = '', kind = ''] = labels;
  return (
    <DataTable
      caption={t('settlements.readingsCaption', { title })}
      columns={labels.map((label, at) => ({ label, align: at === 3 ? 'end' : 'start' }))}
    >
      <TableGroup>
        {readings.map((reading, at) => (
          <Row key={at}>
            <RowHead>{reading.readOn}</RowHead>
            <Cell label={serial}>{reading.serial}</Cell>
            <Cell label={location} blank={!reading.location}>
              {reading.location}
            </Cell>
            <Cell label={value} align="end">
              <Quantity value={reading.value} unit={reading.unit} />
            </Cell>
            <Cell label={kind}>{t(`readingKind.${reading.kind}`)}</Cell>
          </Row>
        ))}
      </TableGroup>
    </DataTable>
  );
}
