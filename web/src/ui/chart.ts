/** What a chart draws and its table lists: for each label, one value a series. */
export interface ChartData {
  series: readonly string[];
  points: readonly { label: string; values: readonly number[] }[];
}

/** How a value is written; whole numbers as they are, where nothing else is said. */
export type WriteValue = (value: number) => string;
