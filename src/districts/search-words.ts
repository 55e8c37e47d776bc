const MOST_WORDS = 6;
// What PostgreSQL's LIKE would take for a pattern, and signs between words.
const NO_LETTERS = /[^\p{L}\p{N}/-]+/u;
const STREET = new Set(['ul', 'al', 'pl', 'os', 'ulica', 'aleja', 'plac', 'osiedle']);

/** The words of a text as they are compared: lower case, without Polish letters and signs, without 'ul.' and the like. */
export function plainWords(text: string): string[] {
  const plain = text.toLowerCase().replaceAll('ł', 'l').normalize('NFD').replace(/\p{M}/gu, '');
  return plain.split(NO_LETTERS).filter((word) => word && !STREET.has(word));
}

/**
 * The words by which an address is looked for: lower case, without Polish letters, without 'ul.' and the like.
 *
 * @returns none when there is nothing to look for
 */
export function searchWords(text: string): string[] {
  return plainWords(text).slice(0, MOST_WORDS);
}
