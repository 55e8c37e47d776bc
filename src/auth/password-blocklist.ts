import { dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as polish } from '@zxcvbn-ts/language-pl';
import { isKeyboardWalk } from './keyboard-walk.js';
import { plain, unleeted } from './plain-words.js';

const FEWEST_DISTINCT = 5;
/** A unit as short as this is no secret, however often it is repeated. */
const SHORT_UNIT = 4;
const LEAST_OWN_WORD = 4;
/** What an inflection may put behind a stem: Krak-owianie. */
const LONGEST_ENDING = 7;
/** Fewer characters than these around an identifier add nothing. */
const LEAST_BESIDE_IDENTIFIER = 6;

/** What an attacker knows of whom they attack. */
export interface OwnWords {
  /** Names of the cooperative, its portal and its towns. */
  names: string[];
  identifier: string;
}

let words: Set<string> | null = null;

// Read on first use: it takes some megabytes, and most processes never set a password.
const known = (): Set<string> =>
  (words ??= new Set([...Object.values(common), ...Object.values(polish)].flatMap((list) => list.map((word) => plain(String(word))))));

/**
 * True for a password that guessing starts with: a common password or one word or name (with figures or marks around
 * it, with figures for letters, repeated), a walk on the keyboard, a handful of characters, the identifier, or the names
 * and towns of the cooperative in any inflection. Several words that have nothing to do with it are nobody's guess.
 */
export function isCommonPassword(password: string, { names, identifier }: OwnWords): boolean {
  const lower = plain(password);
  if (new Set(lower).size < FEWEST_DISTINCT || isKeyboardWalk(lower) || isMostly(lower, plain(identifier))) return true;
  const stems = names.flatMap((name) => plain(name).split(/[^\p{L}]+/u)).filter((word) => word.length >= LEAST_OWN_WORD).map(stemOf);
  return cores(lower).some((core) => {
    const unit = unitOf(core);
    return known().has(core) || known().has(unit) || unit.length <= SHORT_UNIT || isOwn(core, stems);
  });
}

/** 'krakow-2026!' has the core 'krakow': what people add around a word adds little, and '4' may stand for 'a'. */
function cores(lower: string): string[] {
  const trimmed = lower.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const figures = /\d*$/.exec(trimmed)![0].length;
  const cut = Array.from({ length: figures + 1 }, (_, length) => trimmed.slice(0, trimmed.length - length));
  const inner = lower.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return [...new Set([lower, inner, ...cut.flatMap(unleeted)])].filter((core) => core.length > 0);
}

/** The shortest text of which this one is a repetition: 'kot' of 'kotkotkot', cut short or not; of most it is the text itself. */
function unitOf(text: string): string {
  // For each end how long the longest beginning is that stands there again (Knuth, Morris and Pratt): what it leaves is the unit.
  const again = [0];
  for (let at = 1; at < text.length; at += 1) {
    let length = again[at - 1]!;
    while (length > 0 && text[at] !== text[length]) length = again[length - 1]!;
    again.push(text[at] === text[length] ? length + 1 : 0);
  }
  const unit = text.length - (again.at(-1) ?? 0);
  return unit <= text.length / 2 ? text.slice(0, unit) : text;
}

// Polish changes the end of a word, and before it at most a letter: Kraków, Krakowa; Katowice, Katowic.
const stemOf = (word: string): string => (word.length < 6 ? word : word.slice(0, -2));

/** True where every word is one of the cooperative's own, or too short to be one. */
function isOwn(core: string, stems: string[]): boolean {
  const parts = core.split(/[^\p{L}]+/u).filter((part) => part.length >= LEAST_OWN_WORD);
  return parts.length > 0 && parts.every((part) => stems.some((stem) => part.startsWith(stem) && part.length - stem.length <= LONGEST_ENDING));
}

function isMostly(password: string, identifier: string): boolean {
  if (identifier.length < LEAST_OWN_WORD) return false;
  const backwards = [...identifier].reverse().join('');
  return [identifier, backwards].some((form) => password.includes(form) && password.replaceAll(form, '').length < LEAST_BESIDE_IDENTIFIER);
}
