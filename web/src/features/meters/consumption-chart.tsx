import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { formatDecimal, formatUnit } from '../../ui/format.js';
import type { Reading } from './meter.js';

/** '31.10' of '2026-10-31'. */
const dayAndMonth = (day: string) => `${day.slice(8)}.${day.slice(5, 7)}`;
const TICK = { fill: 'var(--ink-soft)', fontSize: 14 };

/** A bar for what each reading adds. The table beside it says the same, so that nothing is lost to who can't see it. */
export function ConsumptionChart({ readings, unit }: { readings: readonly Reading[]; unit: string }) {
  const bars = readings.map(({ readOn, consumption }) => ({ day: dayAndMonth(readOn), used: Number(consumption) }));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart data={bars} accessibilityLayer={false} margin={{ top: 4, right: 8, bottom: 0, left: 0 }}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis dataKey="day" tick={TICK} stroke="var(--line-strong)" tickLine={false} />
        <YAxis tick={TICK} stroke="var(--line-strong)" tickLine={false} width={64} unit={` ${formatUnit(unit)}`} tickFormatter={(value: number) => formatDecimal(String(value))} />
        <Bar dataKey="used" fill="var(--brand-text)" radius={[4, 4, 0, 0]} maxBarSize={46} isAnimationActive={false} />
      </BarChart>
    </ResponsiveContainer>
  );
}
