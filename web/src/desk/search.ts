type Search = Record<string, unknown>;

const MOST_LETTERS = 300;

/** A text out of the address: the router reads '?szukaj=123' as a number. */
export const textOf = (value: unknown): string | undefined =>
  (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value).slice(0, MOST_LETTERS) : undefined;

/** The named texts of an address, without those that say nothing. */
export function textSearch<Key extends string>(...keys: Key[]): (search: Search) => Partial<Record<Key, string>> {
  return (search) => Object.fromEntries(keys.flatMap((key) => {
    const text = textOf(search[key]);
    return text === undefined ? [] : [[key, text]];
  })) as Partial<Record<Key, string>>;
}

/** What every list keeps in its address ('szukaj', 'sort', 'po' and 'przed'), and the named filters of its own. */
export const listSearch = <Key extends string = never>(...filters: Key[]) => textSearch<Key | 'szukaj' | 'sort' | 'po' | 'przed'>('szukaj', 'sort', 'po', 'przed', ...filters);

/** One of the known words, or undefined: for a filter whose words the server knows. */
export const wordOf = <Word extends string>(words: readonly Word[], text: string | undefined): Word | undefined =>
  words.find((word) => word === text);

/** Why one is asked to sign in, and where to go afterwards. */
export const wayInSearch = ({ powod, powrot }: Search): { powod?: 'sesja' | 'wymagane'; powrot?: string } => ({
  ...(powod === 'sesja' || powod === 'wymagane' ? { powod } : {}),
  ...(typeof powrot === 'string' ? { powrot } : {}),
});
