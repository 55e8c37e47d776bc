import { describe, expect, it } from '@jest/globals';
import { applicationProblems } from './application-problems.js';

const GOOD = {
  requestId: '00000000-0000-4000-8000-000000000000', firstName: 'Ewa', lastName: 'Nowak-Zięba', address: 'ul. Wschodnia 4', flat: '12', postcode: '90-268',
  city: 'Łódź', email: 'ewa@poczta.example', phone: '', acceptedTerms: '2019-06',
};
const of = (change: object, terms: string | null = '2019-06') => applicationProblems({ ...GOOD, ...change }, terms).map(({ field, code }) => `${field} ${code}`);

describe('a form for an account', () => {
  it('is good as most people fill it in, with a telephone or without, in a house or a flat', () => {
    for (const change of [{}, { phone: '601 234 567' }, { flat: '' }, { firstName: 'Анна' }, { address: 'al. Kościuszki 47A' }]) expect(of(change)).toEqual([]);
  });

  it.each([
    [{ firstName: ' ' }, 'firstName REQUIRED'], [{ lastName: '123' }, 'lastName REQUIRED'],
    [{ address: '' }, 'address REQUIRED'], [{ address: 'Wschodnia' }, 'address NO_NUMBER'],
    [{ postcode: '90268' }, 'postcode NOT_A_POSTCODE'], [{ city: '' }, 'city REQUIRED'],
    [{ email: '' }, 'email REQUIRED'], [{ email: 'ewa@' }, 'email NOT_AN_EMAIL'], [{ email: 'e@b.pl\nbcc: x@y.pl' }, 'email NOT_AN_EMAIL'],
    [{ phone: '12' }, 'phone NOT_A_PHONE'], [{ acceptedTerms: null }, 'acceptedTerms REQUIRED'], [{ acceptedTerms: '2018-01' }, 'acceptedTerms REQUIRED'],
    [{ lastName: 'x'.repeat(121) }, 'lastName TOO_LONG'],
  ])('with %j is refused as %s', (change, problem) => expect(of(change)).toEqual([problem]));

  it('asks nobody for terms where there are none', () => expect(of({ acceptedTerms: null }, null)).toEqual([]));
});
