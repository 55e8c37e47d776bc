import { expect, it } from '@jest/globals';
import { createRequire } from 'node:module';
import { qrPath } from './qr-path.js';

// Its types describe an ES module, which the package is not.
const decode = createRequire(import.meta.url)('jsqr') as (pixels: Uint8ClampedArray, width: number, height: number) => { data: string } | null;

const SCALE = 6;

/** The path as pixels, black on white. */
function pixels(path: string, side: number): Uint8ClampedArray {
  const width = side * SCALE;
  const image = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let at = 0; at < SCALE * SCALE; at += 1) {
      const [column, row] = [Number(x) * SCALE + (at % SCALE), Number(y) * SCALE + Math.floor(at / SCALE)];
      image.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
    }
  }
  return image;
}

it.each([
  '|PL|61109010140000071219812874|124135|SM HUTNIK|Czynsz 2026-11, R-0001|||',
  '5214349636|PL|61109010140000071219812874|999999|ZLM Lodz|012-0034-0056-0078-0090-12|||',
  'Zażółć gęślą jaźń',
])('draws %j so that a camera reads it back', (text) => {
  const { path, side } = qrPath(text);
  expect(decode(pixels(path, side), side * SCALE, side * SCALE)?.data).toBe(text);
});
