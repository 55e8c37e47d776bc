import type { ComponentProps } from 'react';
import { useDeskText } from '../../messages/desk.js';
import { Chart } from '../../ui/Chart.js';

/** A chart at the desk with its table behind it. */
export const DeskChart = (chart: Omit<ComponentProps<typeof Chart>, 'tableLabel'>) => (
  <Chart tableLabel={useDeskText()('desk.chart.table')} {...chart} />
);
