import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contrast, readableOn, shadesOf } from './shades.js';

const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const brand = color.filter((each) => contrast(each, '#ffffff') >= 4.5);

describe('shades of a brand', () => {
  it('keeps the colour itself at 6, with lighter ones before and darker ones after', () => {
    fc.assert(
      fc.property(brand, (primary) => {
        const shades = shadesOf(primary);
        expect(shades).toHaveLength(10);
        expect(shades[6]).toBe(primary);
        const toWhite = shades.map((shade) => contrast(shade, '#ffffff'));
        expect(toWhite).toEqual([...toWhite].sort((a, b) => a - b));
      }),
    );
  });

  it('finds a tint that is readable on any ground', () => {
    fc.assert(
      fc.property(color, color, (each, ground) =>
        expect(contrast(readableOn(each, ground), ground)).toBeGreaterThanOrEqual(4.5),
      ),
    );
  });

  it('leaves alone what is readable already', () => {
    expect(readableOn('#174a84', '#ffffff')).toBe('#174a84');
  });
});
