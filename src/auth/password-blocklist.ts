import { dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as polish } from '@zxcvbn-ts/language-pl';

const FEWEST_DISTINCT = 5;

let words: Set<string> | null = null;

// Read on first use: it takes some megabytes, and most processes never set a password.
const known = (): Set<string> =>
  (words ??= new Set([...Object.values(common), ...Object.values(polish)].flatMap((list) => list.map(String))));

/** 'Bełchatów-2026!' has the core 'bełchatów': what people add around a word adds little. */
const core = (password: string): string => password.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

/**
 * True for a password that guessing starts with: a common password, one Polish word or name (with figures or marks
 * around it), the cooperative's own names, or a handful of characters repeated.
 *
 * @param ownWords names of the cooperative and its portal
 */
export function isCommonPassword(password: string, ownWords: string[]): boolean {
  const lower = password.toLowerCase();
  const inner = core(password);
  if (new Set(lower).size < FEWEST_DISTINCT) return true;
  if (known().has(lower) || known().has(inner)) return true;
  const own = ownWords.flatMap((name) => [name, ...name.split(/[\s\p{P}]+/u)]).map((word) => word.toLowerCase());
  return own.includes(inner);
}
