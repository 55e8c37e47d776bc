import sharp from 'sharp';
import { Random } from '../basics/random.js';

const WIDTH = 800;
const HEIGHT = 600;
const WALL = [214, 205, 188] as const;
const STAIN = [122, 92, 58] as const;

export interface DemoPhoto {
  large: Buffer;
  small: Buffer;
  width: number;
  height: number;
}

/** A damp patch on a wall, invented: a large and a small JPEG. */
export async function stainedWall(random: Random): Promise<DemoPhoto> {
  const spots = Array.from({ length: 5 }, () => ({
    x: random.int(WIDTH / 5, (WIDTH * 4) / 5), y: random.int(0, HEIGHT / 2), size: random.int(60, 170), depth: 0.25 + random.next() / 3,
  }));
  const pixels = Buffer.alloc(WIDTH * HEIGHT * 3);
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) {
      const damp = Math.min(0.85, spots.reduce((sum, spot) => sum + spot.depth * Math.exp(-(((x - spot.x) ** 2 + (y - spot.y) ** 2 / 2) / spot.size ** 2)), 0));
      const grain = random.next() * 14 - 7;
      for (const [channel, wall] of WALL.entries()) pixels[(y * WIDTH + x) * 3 + channel] = Math.max(0, Math.min(255, wall + (STAIN[channel]! - wall) * damp + grain));
    }
  }
  const picture = sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } });
  const [large, small] = await Promise.all([
    picture.clone().jpeg({ quality: 70 }).toBuffer(),
    picture.clone().resize(360, 360, { fit: 'cover' }).jpeg({ quality: 75 }).toBuffer(),
  ]);
  return { large, small, width: WIDTH, height: HEIGHT };
}
