import { Unreadable } from '../problems.js';

const NEWLINE = 0x0a;
/** The longest line, and the longest row in quotes, that is held in memory. */
export const LONGEST_ROW_BYTES = 1024 * 1024;
export const TOO_LONG_DETAILS = { limit: LONGEST_ROW_BYTES / 1024 };

/**
 * Cuts a stream of bytes into blocks of whole lines, so that no character stands astride two blocks: a newline is the
 * same single byte in every encoding that a package may have.
 *
 * @throws Unreadable where a line is too long to be a row
 */
export async function* wholeLines(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  let line = 1;
  for await (const chunk of bytes) {
    const block = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const stop = block.lastIndexOf(NEWLINE) + 1;
    rest = block.subarray(stop);
    if (stop > 0) {
      yield block.subarray(0, stop);
      line += countLines(block, stop);
    }
    if (rest.length > LONGEST_ROW_BYTES) throw new Unreadable('LINE_TOO_LONG', line, TOO_LONG_DETAILS);
  }
  if (rest.length > 0) yield rest;
}

function countLines(block: Buffer, stop: number): number {
  let lines = 0;
  for (let at = block.indexOf(NEWLINE); at !== -1 && at < stop; at = block.indexOf(NEWLINE, at + 1)) lines += 1;
  return lines;
}
