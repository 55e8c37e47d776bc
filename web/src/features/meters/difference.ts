const SCALE = 1000;
const thousandths = (decimal: string) => Math.round(Number(decimal) * SCALE);

/** How a consumption differs from another that it is compared with: which way, and by how much as an exact decimal. */
export function differenceOf(consumption: string, other: string): { kind: 'more' | 'less' | 'same'; amount: string } {
  const difference = thousandths(consumption) - thousandths(other);
  const kind = difference > 0 ? 'more' : difference < 0 ? 'less' : 'same';
  return { kind, amount: (Math.abs(difference) / SCALE).toFixed(3) };
}
