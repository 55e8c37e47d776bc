import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import sharp from 'sharp';

const SIZES = [180, 192, 512];
const MOST_REMEMBERED = 1_000;
const SVG_UNITS_PER_INCH = 72;

/** Icons of cooperatives as PNG, each drawn once a process. */
@Injectable()
export class IconService {
  private readonly drawn = new Map<string, Promise<Buffer>>();

  /** @returns the icon on a white ground, or null for a size that nobody asks for */
  async png(svg: string, size: number): Promise<Buffer | null> {
    if (!SIZES.includes(size)) return null;
    const key = `${size} ${createHash('sha256').update(svg).digest('hex')}`;
    const known = this.drawn.get(key);
    if (known) return known;
    if (this.drawn.size >= MOST_REMEMBERED) this.drawn.clear();
    const drawing = draw(svg, size);
    this.drawn.set(key, drawing);
    drawing.catch(() => this.drawn.delete(key));
    return drawing;
  }
}

const draw = (svg: string, size: number): Promise<Buffer> =>
  sharp(Buffer.from(svg), { density: SVG_UNITS_PER_INCH * 4 }).resize(size, size, { fit: 'contain', background: '#ffffff' })
    .flatten({ background: '#ffffff' }).png().toBuffer();
