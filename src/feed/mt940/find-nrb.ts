import { isValidNrb } from '#libs/bank';

const DIGITS = 26;
const RUN = /\d(?:[ -]?\d){25,}/g;

/** Every account number (NRB) whose check digits hold in a text, spaces and hyphens within it tolerated. */
export function nrbsIn(text: string): string[] {
  const found = new Set<string>();
  for (const [run] of text.matchAll(RUN)) {
    const digits = run.replace(/\D/g, '');
    for (let at = 0; at + DIGITS <= digits.length; at += 1) {
      const nrb = digits.slice(at, at + DIGITS);
      if (isValidNrb(nrb)) found.add(nrb);
    }
  }
  return [...found];
}
