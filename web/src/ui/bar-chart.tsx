import { Bar, BarChart as Bars, CartesianGrid, Legend, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { ChartData, WriteValue } from './chart.js';

const TICK = { fill: 'var(--ink-soft)', fontSize: 14 };
const FILLS = ['var(--brand-text)', 'var(--line-strong)', 'var(--positive)'];

/** Bars beside each other; the table behind the chart says the same. */
export function BarChart({ data: { series, points }, write }: { data: ChartData; write: WriteValue }) {
  const rows = points.map(({ label, values }) => ({ label, ...Object.fromEntries(values.map((value, at) => [`v${at}`, value])) }));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <Bars data={rows} accessibilityLayer={false} margin={{ top: 4, right: 8, bottom: 0, left: 0 }}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis dataKey="label" tick={TICK} stroke="var(--line-strong)" tickLine={false} />
        <YAxis tick={TICK} stroke="var(--line-strong)" tickLine={false} width={64} allowDecimals={false} tickFormatter={write} />
        {series.length > 1 && <Legend formatter={(name) => <span style={{ color: 'var(--ink)' }}>{String(name)}</span>} />}
        {series.map((name, at) => (
          <Bar key={name} name={name} dataKey={`v${at}`} fill={FILLS[at % FILLS.length]!} radius={[4, 4, 0, 0]} maxBarSize={46} isAnimationActive={false} />
        ))}
      </Bars>
    </ResponsiveContainer>
  );
}
