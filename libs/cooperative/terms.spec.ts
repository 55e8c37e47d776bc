import { describe, expect, it } from '@jest/globals';
import { termsInForce } from './terms.js';

const settings = (terms: { version: string; from: string; text: string }[]) =>
  ({ texts: { welcome: '', access: '', forgotten: '', terms, privacy: null, accessibility: null } });
const [first, second, later] = [
  { version: '1', from: '2020-01-01', text: 'a' }, { version: '2', from: '2026-05-01', text: 'b' }, { version: '3', from: '2027-01-01', text: 'c' },
];

describe('the terms in force', () => {
  it.each([
    ['2019-12-31', null], ['2020-01-01', '1'], ['2026-04-30', '1'], ['2026-05-01', '2'], ['2026-12-31', '2'], ['2027-01-01', '3'],
  ])('on %s are %s, whatever the order in which they are listed', (day, version) => {
    for (const listed of [[first, second, later], [later, first, second]]) expect(termsInForce(settings(listed), day)?.version ?? null).toBe(version);
  });

  it('are none where the cooperative has none', () => expect(termsInForce(settings([]), '2026-01-01')).toBeNull());
});
