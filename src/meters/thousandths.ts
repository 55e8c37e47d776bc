const PLACES = 3;

/** Thousandths of a unit from an exact decimal with at most three places, '12.340' or '12,34'; null for anything else. */
export function toThousandths(text: string): number | null {
  const match = /^(\d{1,12})(?:[.,](\d{1,3}))?$/.exec(text.trim());
  return match ? Number(`${match[1]}${(match[2] ?? '').padEnd(PLACES, '0')}`) : null;
}

/** An exact decimal, '12.340', from thousandths that are not below zero. */
export function fromThousandths(thousandths: number): string {
  const digits = String(thousandths).padStart(PLACES + 1, '0');
  return `${digits.slice(0, -PLACES)}.${digits.slice(-PLACES)}`;
}
