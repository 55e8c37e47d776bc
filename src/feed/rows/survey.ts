import type { Delimiter, Encoding } from '../contract/index.js';
import { Unreadable } from '../problems.js';
import { delimiterOf } from './delimiter.js';
import { decodeAs } from './encodings.js';
import { PolishWords } from './polish-words.js';
import { wholeLines } from './whole-lines.js';

/** What is said of a file's bytes before it is read; what is left out is found. */
export interface Declared {
  encoding?: Encoding | undefined;
  delimiter?: Delimiter | undefined;
}

/** How a text file is to be read, and on what ground (Polish). */
export interface Survey {
  encoding: Encoding;
  encodingGround: string;
  delimiter: Delimiter;
  delimiterGround: string;
}

export const DECLARED_GROUND = 'podane w manifeście lub odwzorowaniu';

/**
 * Looks through a file for what nobody declared: the encoding by the words beyond ASCII, the delimiter by the header.
 *
 * @param isExpected whether a header may name a column
 * @param headerLine the line with the names of the columns, the first being 1
 * @throws Unreadable where the encoding can't be known
 */
export async function survey(
  bytes: AsyncIterable<Buffer>,
  declared: Declared,
  isExpected: (column: string) => boolean,
  headerLine: number,
): Promise<Survey> {
  const words = new PolishWords();
  const head = new Head(headerLine);
  try {
    for await (const block of wholeLines(bytes)) {
      words.add(block);
      head.add(block);
      if ((declared.encoding || words.enough) && head.isWhole) break;
    }
  } catch (error) {
    // Whoever reads the file tells where it ends; here what came before is enough.
    if (!(error instanceof Unreadable)) throw error;
  }
  const { encoding, ground } = encodingOf(words, declared);
  const header = decodeAs(encoding, head.line).replace(/^\ufeff/, '').trimEnd();
  return {
    encoding,
    encodingGround: ground,
    delimiter: declared.delimiter ?? delimiterOf(header, isExpected),
    delimiterGround: declared.delimiter ? DECLARED_GROUND : 'według wiersza z nazwami kolumn',
  };
}

/** What was declared counts, save where the bytes can't be text of it at all. @throws Unreadable */
export function encodingOf(words: PolishWords, declared: Declared): { encoding: Encoding; ground: string } {
  const verdict = words.judge();
  const isUtf16 = verdict.encoding === null && verdict.fault === 'UTF16';
  if (declared.encoding && !isUtf16) return { encoding: declared.encoding, ground: DECLARED_GROUND };
  if (verdict.encoding === null) throw new Unreadable(verdict.fault, null, verdict.details);
  return verdict;
}

/** The line with the names of the columns, out of blocks of whole lines. */
class Head {
  line: Buffer = Buffer.alloc(0);
  private before: number;
  isWhole = false;

  constructor(headerLine: number) {
    this.before = headerLine - 1;
  }

  add(block: Buffer): void {
    for (let start = 0; !this.isWhole && start < block.length; ) {
      const newline = block.indexOf(0x0a, start);
      const stop = newline === -1 ? block.length : newline;
      if (this.before === 0) {
        this.line = Buffer.from(block.subarray(start, stop));
        this.isWhole = true;
      }
      this.before -= 1;
      start = stop + 1;
    }
  }
}
