import { isUtf8 } from 'node:buffer';
import type { Encoding } from '../contract/index.js';
import { decodeAs } from './encodings.js';

const ENOUGH_WORDS = 4000;
const LONGEST_WORD = 60;
const NEWLINE = 0x0a;
const BYTES_OF_UTF16 = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
/** In order of how common they are: it decides only where two read the very same text. */
const CANDIDATES = ['CP1250', 'CP852', 'ISO-8859-2', 'MAZOVIA'] as const;
const LOWER = /[ąćęłńóśźż]/;
const UPPER = /[ĄĆĘŁŃÓŚŹŻ]/;
const LETTER = /\p{L}/u;
const PUNCTUATION = /[„”“’‚…–—«»§°²³€]/;
/** The runner-up must be clearly behind, or it is not known which of the two was meant. */
const CLEARLY = 0.8;

/** What a file is written in and how that is known; or why it can't be. */
export type Verdict =
  | { encoding: Encoding; ground: string }
  | { encoding: null; fault: 'UTF16' | 'UNCLEAR_ENCODING'; details: Record<string, string> };

/**
 * Finds the encoding of a file by its Polish words. Every candidate reads the words that have bytes beyond ASCII; the one
 * in which they are most like Polish (its letters where letters stand, no box drawing within a word, no capital after a
 * small letter) is taken, if it is clearly ahead of the others or they read the same text.
 */
export class PolishWords {
  private readonly words = new Map<string, number>();
  private seen = 0;
  private zeros = 0;
  private bytes = 0;
  private mark: 'UTF-8' | 'UTF-16' | null = null;

  /** Takes bytes that end where a word does. */
  add(block: Buffer): void {
    if (this.bytes === 0) this.mark = markOf(block);
    this.bytes += block.length;
    for (let at = 0; at < block.length && this.seen < ENOUGH_WORDS; at += 1) {
      const byte = block[at] as number;
      if (byte === 0) this.zeros += 1;
      if (byte >= 0x80) at = this.take(block, at);
    }
  }

  /** True where more would change nothing. */
  get enough(): boolean {
    return this.seen >= ENOUGH_WORDS || this.mark !== null;
  }

  judge(): Verdict {
    if (this.mark === 'UTF-16' || this.zeros > this.bytes / 5) return { encoding: null, fault: 'UTF16', details: {} };
    if (this.mark === 'UTF-8') return { encoding: 'UTF-8', ground: 'znacznik BOM na początku pliku' };
    if (this.seen === 0) return { encoding: 'UTF-8', ground: 'same znaki ASCII' };
    const utf8 = this.count((word) => isUtf8(bytesOf(word)));
    if (utf8 > this.seen / 2) return { encoding: 'UTF-8', ground: `${utf8} z ${this.seen} wyrazów ze znakami spoza ASCII to poprawne UTF-8` };
    return this.judgeLetters();
  }

  private judgeLetters(): Verdict {
    const ranked = CANDIDATES.map((encoding) => ({ encoding, score: this.score(encoding) })).sort((a, b) => b.score - a.score);
    const [best, ...others] = ranked as [(typeof ranked)[number], ...typeof ranked];
    const rival = others.find(({ encoding, score }) => score >= best.score * CLEARLY && !this.readsSame(best.encoding, encoding));
    if (best.score <= 0 || rival) {
      const details = { candidates: ranked.map(({ encoding }) => encoding).join(', ') };
      return { encoding: null, fault: 'UNCLEAR_ENCODING', details };
    }
    const polish = this.count((word) => !/[^\p{L}]/u.test(decodeAs(best.encoding, bytesOf(word))));
    return { encoding: best.encoding, ground: `${polish} z ${this.seen} wyrazów ze znakami spoza ASCII czyta się w nim po polsku` };
  }

  private take(block: Buffer, at: number): number {
    let [start, stop] = [at, at + 1];
    while (start > 0 && isWordByte(block[start - 1]) && at - start < LONGEST_WORD) start -= 1;
    while (stop < block.length && isWordByte(block[stop]) && stop - at < LONGEST_WORD) stop += 1;
    const word = block.subarray(start, stop).toString('latin1');
    this.words.set(word, (this.words.get(word) ?? 0) + 1);
    this.seen += 1;
    return stop - 1;
  }

  private count(holds: (word: string) => boolean): number {
    let count = 0;
    for (const [word, times] of this.words) if (holds(word)) count += times;
    return count;
  }

  private score(encoding: Encoding): number {
    let score = 0;
    for (const [word, times] of this.words) score += times * likeness(decodeAs(encoding, bytesOf(word)));
    return score;
  }

  private readsSame(one: Encoding, other: Encoding): boolean {
    return [...this.words.keys()].every((word) => decodeAs(one, bytesOf(word)) === decodeAs(other, bytesOf(word)));
  }
}

function markOf(block: Buffer): 'UTF-8' | 'UTF-16' | null {
  if (block.subarray(0, 3).equals(BYTE_ORDER_MARK)) return 'UTF-8';
  return BYTES_OF_UTF16.some((mark) => block.subarray(0, 2).equals(mark)) ? 'UTF-16' : null;
}

const bytesOf = (word: string): Buffer => Buffer.from(word, 'latin1');

const isWordByte = (byte = NEWLINE): boolean => byte >= 0x80 || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);

/** How like Polish a word is: points for each of its characters beyond ASCII. */
function likeness(word: string): number {
  const characters = [...word];
  return characters.reduce((sum, character, at) => {
    if (character < '\u0080') return sum;
    const [before = '', after = ''] = [characters[at - 1], characters[at + 1]];
    if (LOWER.test(character)) return sum + (isCapital(before) && isCapital(after) ? -2 : 3);
    if (UPPER.test(character)) return sum + (isSmall(before) || (isSmall(after) && LETTER.test(before)) ? -4 : 3);
    if (LETTER.test(character)) return sum + (isSmall(before) && isCapital(character) ? -4 : 0.5);
    if (PUNCTUATION.test(character)) return sum;
    return sum + (LETTER.test(before) || LETTER.test(after) || character < '\u00a0' ? -4 : 0);
  }, 0);
}

const isSmall = (character: string): boolean => character !== character.toUpperCase();
const isCapital = (character: string): boolean => character !== character.toLowerCase();
