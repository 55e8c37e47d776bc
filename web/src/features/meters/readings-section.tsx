import { lazy, Suspense } from 'react';
import { useText } from '../../messages/index.js';
import { Cell, DataTable, Row, RowHead, TableGroup } from '../../ui/DataTable.js';
import { Section } from '../../ui/Panel.js';
import { Empty } from '../../ui/States.js';
import type { Meter, Reading } from './meter.js';
import { Quantity } from './quantity.js';
import css from './readings-section.module.css';

const Chart = lazy(() => import('./consumption-chart.js').then(({ ConsumptionChart }) => ({ default: ConsumptionChart })));
const LABELS = ['meters.readOn', 'meters.value', 'meters.consumption', 'meters.kind', 'meters.document'] as const;
const WORTH_DRAWING = 2;

/** The readings of a year as a chart and, with the same figures, as a table. */
export function ReadingsSection({ meter, year }: { meter: Meter; year: number }) {
  const t = useText();
  const { readings, unit } = meter;
  const labels = LABELS.map((id) => t(id));
  const used = readings.filter(({ consumption }) => consumption !== null);
  return (
    <Section title={t('meters.readingsOf', { year: String(year) })} lead={<p>{t('meters.readingsLead')}</p>}>
      {used.length >= WORTH_DRAWING && (
        <div aria-hidden className={`${css.chart} screen-only`}>
          <Suspense>
            <Chart readings={used} unit={unit} />
          </Suspense>
        </div>
      )}
      {readings.length ? (
        <DataTable
          caption={t('meters.readingsCaption', { year: String(year) })}
          captionHidden
          columns={labels.map((label, at) => ({ label, align: at === 1 || at === 2 ? 'end' : 'start' }))}
        >
          <TableGroup>
            {readings.toReversed().map((reading, at) => (
              <ReadingRow key={at} reading={reading} unit={unit} labels={labels} />
            ))}
          </TableGroup>
        </DataTable>
      ) : (
        <Empty title={t('meters.noReadingsIn', { year: String(year) })} />
      )}
    </Section>
  );
}

function ReadingRow({ reading, unit, labels }: { reading: Reading; unit: string; labels: string[] }) {
  const t = useText();
  const [, value = '', consumption = '', kind = '', document = ''] = labels;
  return (
    <Row>
      <RowHead>{reading.readOn}</RowHead>
      <Cell label={value} align="end">
        <Quantity value={reading.value} unit={unit} />
      </Cell>
      <Cell label={consumption} align="end">
        {reading.consumption === null ? t('meters.unknown') : <Quantity value={reading.consumption} unit={unit} />}
        {reading.rolledOver && <div className={css.remark}>{t('meters.rolledOver')}</div>}
      </Cell>
      <Cell label={kind}>{t(`readingKind.${reading.kind}`)}</Cell>
      <Cell label={document} blank={!reading.document}>
        {reading.document}
      </Cell>
    </Row>
  );
}
