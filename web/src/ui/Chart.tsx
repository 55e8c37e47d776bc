import { lazy, Suspense } from 'react';
import css from './Chart.module.css';
import type { ChartData, WriteValue } from './chart.js';
import { Cell, DataTable, Row, RowHead, TableGroup } from './DataTable.js';

const Drawing = lazy(() => import('./bar-chart.js').then(({ BarChart }) => ({ default: BarChart })));

interface ChartProps extends ChartData {
  /** What is shown; also the table's caption. */
  caption: string;
  /** What the labels are: 'Week', 'Month'. */
  axis: string;
  /** Opens the table. */
  tableLabel: string;
  write?: WriteValue;
}

/** A chart for those who see it, and behind it a table with the same figures for everybody. */
export function Chart({ caption, axis, tableLabel, series, points, write = String }: ChartProps) {
  return (
    <figure aria-label={caption} className={css.figure}>
      <div aria-hidden className={`${css.drawing} screen-only`}>
        <Suspense>
          <Drawing data={{ series, points }} write={write} />
        </Suspense>
      </div>
      <details className={css.behind}>
        <summary>{tableLabel}</summary>
        <DataTable caption={caption} captionHidden columns={[{ label: axis }, ...series.map((label) => ({ label, align: 'end' as const }))]}>
          <TableGroup>
            {points.map(({ label, values }) => (
              <Row key={label}>
                <RowHead>{label}</RowHead>
                {series.map((name, at) => (
                  <Cell key={name} label={name} align="end">
                    {write(values[at] ?? 0)}
                  </Cell>
                ))}
              </Row>
            ))}
          </TableGroup>
        </DataTable>
      </details>
    </figure>
  );
}
