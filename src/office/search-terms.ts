const MOST_TERMS = 8;
const STREET = new Set(['ul', 'al', 'pl', 'os', 'm', 'lok', 'nr']);
// The greatest letter there is: a prefix's words end before it.
const LAST = '\u{10ffff}';
const NUMBER_ALONE = /^[+\d\s-]{7,}$/;
const EXACT = /^\d{1,3}[a-z]?$|^\d+[a-z]?\/\d+[a-z]?$/;

/** Ranges of words: what begins with a term, or is the term. One place of both lists a term. */
export interface TermRanges {
  from: string[];
  to: string[];
}

/**
 * What a clerk types, as ranges of `person_word`: in any order and letter case, without Polish letters. Numbers of houses
 * and premises are meant exactly ('4/1' is not '4/12'), everything else as a beginning. A telephone or a bank account's
 * number may be written in groups and with the country before it.
 */
export function searchTerms(typed: string): TermRanges {
  const terms = [...new Set(termsOf(typed))].slice(0, MOST_TERMS);
  return { from: terms, to: terms.map((term) => (EXACT.test(term) ? term : term + LAST)) };
}

function termsOf(typed: string): string[] {
  const plain = typed.toLowerCase().replaceAll('ł', 'l').normalize('NFD').replace(/\p{M}/gu, '').trim();
  const bare = plain.replace(/^pl(?=[\d\s]+$)/, '');
  if (NUMBER_ALONE.test(bare)) return [wholeNumber(bare)];
  return plain.split(/[^\p{L}\p{N}@._+/-]+/u).map((term) => term.replace(/^[./_+-]+|[./_+-]+$/g, '')).filter((term) => term && !STREET.has(term));
}

const wholeNumber = (text: string): string => text.replace(/\D/g, '').replace(/^00/, '').replace(/^48(?=\d{9}$)/, '');
