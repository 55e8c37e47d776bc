import { describe, expect, it } from '@jest/globals';
import { areaUnderCurve } from './area-under-curve.js';

describe('the area under the curve', () => {
  it('is chance for the same sample and for ties, and certainty for samples apart', () => {
    expect(areaUnderCurve([1, 2, 3, 4], [1, 2, 3, 4])).toBe(0.5);
    expect(areaUnderCurve([7, 7], [7, 7, 7])).toBe(0.5);
    expect([areaUnderCurve([5, 6], [1, 2]), areaUnderCurve([1, 2], [5, 6])]).toEqual([1, 0]);
    expect(areaUnderCurve([1, 4], [2, 3])).toBe(0.5);
  });

  it('finds a planted delay', () => {
    const noise = () => 20 + Math.random();
    const sample = (delay: number) => Array.from({ length: 2_000 }, () => noise() + delay);
    expect(Math.abs(areaUnderCurve(sample(0), sample(0)) - 0.5)).toBeLessThan(0.05);
    expect(areaUnderCurve(sample(0.3), sample(0))).toBeGreaterThan(0.7);
  });
});
