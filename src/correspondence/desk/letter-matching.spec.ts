import { describe, expect, it } from '@jest/globals';
import { isLetterName, keysOf, readManifest } from './letter-matching.js';

describe('letters of an archive', () => {
  it.each([
    ['77.pdf', ['77']],
    ['77_czynsz_2026.PDF', ['77_czynsz_2026', '77_czynsz', '77']],
    ['_x.pdf', ['_x']],
  ])('%s may be of %j', (name, keys) => expect(keysOf(name)).toEqual(keys));

  it.each([['77.pdf', true], ['pisma.csv', true], ['a/77.pdf', false], ['77.exe', false], ['inne.csv', false]])('%s may stand in it: %s', (name, may) =>
    expect(isLetterName(name)).toBe(may));

  it('may be named by a table', () =>
    expect(readManifest(Buffer.from('\ufeffplik;kontrahent;temat;znak;data\r\na.pdf;77;Rozliczenie;DC/1;2026-11-02\r\nb.pdf;78;;;\r\n'))).toEqual(new Map([
      ['a.pdf', { key: '77', subject: 'Rozliczenie', caseNumber: 'DC/1', issuedOn: '2026-11-02' }],
      ['b.pdf', { key: '78', subject: '', caseNumber: '', issuedOn: '' }],
    ])));

  it.each(['plik;osoba\na.pdf;77', '"', 'plik;kontrahent\n;77'])('%j is no such table', (text) => expect(readManifest(Buffer.from(text))).toBeNull());
});
