import type { Problem } from '#libs/graphql';
import { canonicalEmail, canonicalPhone } from '../../residents/index.js';
import type { ApplyInput } from '../inputs/apply.input.js';

/** The longest that each field may be, in characters. */
export const LONGEST = { firstName: 80, lastName: 120, address: 120, flat: 20, city: 80 } as const;

const POSTCODE = /^\d{2}-\d{3}$/;
const LETTERS = /\p{L}/u;
const FIGURE = /\d/;

/**
 * What is wrong with a filled-in form, by itself alone: nothing here asks who exists, so that the answer tells nobody.
 *
 * @param terms the version in force; null where the cooperative has none
 */
export function applicationProblems(input: ApplyInput, terms: string | null): Problem[] {
  const long = (Object.keys(LONGEST) as (keyof typeof LONGEST)[]).filter((field) => input[field].trim().length > LONGEST[field]);
  const wrong: [boolean, string, string][] = [
    [!LETTERS.test(input.firstName), 'firstName', 'REQUIRED'],
    [!LETTERS.test(input.lastName), 'lastName', 'REQUIRED'],
    [!input.address.trim(), 'address', 'REQUIRED'],
    [Boolean(input.address.trim()) && !FIGURE.test(input.address), 'address', 'NO_NUMBER'],
    [!POSTCODE.test(input.postcode.trim()), 'postcode', 'NOT_A_POSTCODE'],
    [!LETTERS.test(input.city), 'city', 'REQUIRED'],
    [!input.email.trim(), 'email', 'REQUIRED'],
    [Boolean(input.email.trim()) && canonicalEmail(input.email) === null, 'email', 'NOT_AN_EMAIL'],
    [Boolean(input.phone.trim()) && canonicalPhone(input.phone) === null, 'phone', 'NOT_A_PHONE'],
    [terms !== null && input.acceptedTerms !== terms, 'acceptedTerms', 'REQUIRED'],
  ];
  return [
    ...wrong.filter(([is]) => is).map(([, field, code]) => ({ field, code })),
    ...long.map((field) => ({ field, code: 'TOO_LONG' })),
  ];
}
