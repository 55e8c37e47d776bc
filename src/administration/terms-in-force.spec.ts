import { describe, expect, it } from '@jest/globals';
import type { CooperativeSettings } from '#libs/cooperative';
import { termsProblems, withTermsInForce } from './terms-in-force.js';

const TODAY = '2026-11-22';
const OLD = { version: '1', from: '2020-01-01', text: 'first' };
const NEW = { version: '2', from: '2026-11-22', text: 'second' };
const COMING = { version: '3', from: '2027-01-01', text: 'third' };
const settings = (...terms: object[]) => ({ texts: { terms } }) as unknown as CooperativeSettings;

describe('terms that have begun', () => {
  it.each([
    ['stay', [OLD, NEW], []],
    ['stand in any order', [NEW, OLD], []],
    ['may be followed by others', [OLD, NEW, { ...COMING, text: 'else' }], []],
    ['can’t be taken away', [OLD], [{ field: 'texts.terms', code: 'ACCEPTED' }]],
    ['can’t be worded anew', [OLD, { ...NEW, text: 'other' }], [{ field: 'texts.terms.1.text', code: 'ACCEPTED' }]],
    ['can’t begin on another day', [{ ...OLD, from: '2020-01-02' }, NEW], [{ field: 'texts.terms.0.text', code: 'ACCEPTED' }]],
  ])('%s', (_, next, problems) => expect(termsProblems(settings(OLD, NEW, COMING), settings(...next), TODAY)).toEqual(problems));

  it('outlive the return to older settings', () => {
    expect(withTermsInForce(settings(OLD, { ...COMING, version: '2b' }), settings(OLD, NEW), TODAY).texts.terms).toEqual([OLD, NEW, { ...COMING, version: '2b' }]);
  });
});
