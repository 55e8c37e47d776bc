import { describe, expect, it } from '@jest/globals';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { wholeLines } from './whole-lines.js';

async function linesOf(chunks: Buffer[]): Promise<Buffer[]> {
  const blocks: Buffer[] = [];
  for await (const block of wholeLines(Readable.from(chunks))) blocks.push(block);
  return blocks;
}

describe('blocks of whole lines', () => {
  it('lose nothing and end with a line, however the bytes arrive', async () => {
    const chunks = fc.array(fc.string({ unit: fc.constantFrom('a', 'ż', '\n'), minLength: 1, maxLength: 8 }), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(chunks, fc.integer({ min: 1, max: 7 }), async (texts, size) => {
        const bytes = Buffer.from(texts.join(''));
        const cut = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
          bytes.subarray(at * size, (at + 1) * size),
        );
        const blocks = await linesOf(cut);
        expect(Buffer.concat(blocks)).toEqual(bytes);
        for (const block of blocks.slice(0, -1)) expect(block.at(-1)).toBe(0x0a);
      }),
    );
  });

  it('refuse a line that no row can be, telling which', async () => {
    const chunks = [Buffer.from('a\nb\n'), Buffer.alloc(700_000, 'x'), Buffer.alloc(700_000, 'x')];
    await expect(linesOf(chunks)).rejects.toMatchObject({ code: 'LINE_TOO_LONG', line: 3 });
  });
});
