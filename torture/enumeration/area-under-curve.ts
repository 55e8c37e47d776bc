/**
 * How well a threshold tells two samples apart: the share of pairs in which the first is larger, ties counting half
 * (Mann and Whitney). 0.5 is chance, 0 and 1 are certainty.
 */
export function areaUnderCurve(first: number[], second: number[]): number {
  const sorted = second.toSorted((a, b) => a - b);
  const wins = first.map((value) => (countBelow(sorted, value, false) + countBelow(sorted, value, true)) / 2);
  return wins.reduce((sum, count) => sum + count, 0) / (first.length * second.length);
}

/** How many of the sorted values are below the value, or below and equal. */
function countBelow(sorted: number[], value: number, equalToo: boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value || (equalToo && sorted[middle] === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
