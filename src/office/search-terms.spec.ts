import { describe, expect, it } from '@jest/globals';
import { searchTerms } from './search-terms.js';

const terms = (typed: string) => searchTerms(typed).from;

describe('what a clerk types', () => {
  it.each([
    ['Żółkiewski Łukasz', ['zolkiewski', 'lukasz']],
    ['jan  KOW', ['jan', 'kow']],
    ['ul. Gwiezdna 4/12', ['gwiezdna', '4/12']],
    ['Gwiezdna 4 m. 12', ['gwiezdna', '4', '12']],
    ['Nowak-Kowalska', ['nowak-kowalska']],
    ['R-0010', ['r-0010']],
    ['jan.kowalski@poczta.example', ['jan.kowalski@poczta.example']],
    ['+48 601 000 117', ['601000117']],
    ['0048 601-000-117', ['601000117']],
    ['47 0000 2004 5077', ['47000020045077']],
    ['PL 47 0000 2004 5077', ['47000020045077']],
    ['kowal kowal', ['kowal']],
    [' , ', []],
  ])('%s', (typed, expected) => expect(terms(typed)).toEqual(expected));

  it('means numbers of houses and premises exactly, all else as a beginning', () => {
    expect(searchTerms('4/1 4 4a 5058 kow').to).toEqual(['4/1', '4', '4a', '5058\u{10ffff}', 'kow\u{10ffff}']);
  });
});
