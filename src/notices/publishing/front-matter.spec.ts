import { describe, expect, it } from '@jest/globals';
import { readNotice } from './front-matter.js';
import { NoticeRefused } from './notice-refused.js';

const file = (fields: string, body = 'Treść.') => `---\n${fields}\n---\n\n${body}\n`;

function problemsOf(source: string): string[] {
  try {
    readNotice(source);
  } catch (error) {
    if (error instanceof NoticeRefused) return error.problems;
    throw error;
  }
  return [];
}

describe('the file of a notice', () => {
  it('says all that a notice is', () => {
    const source = file(
      'title: Przegląd gazowy\naudience: { building: B-001, staircase: 2 }\npinned: true\nfrom: 2026-11-20\nto: 2026-11-30\nattachments: [plan.pdf]',
      '# Przegląd\n\n---\n\nDostęp do **wszystkich** pomieszczeń.');
    expect(readNotice(source)).toEqual({
      title: 'Przegląd gazowy', audience: { audience: 'STAIRCASE', building: 'B-001', staircase: '2' }, pinned: true, public: false,
      from: '2026-11-20', to: '2026-11-30', attachments: ['plan.pdf'],
      body: '# Przegląd\n\n---\n\nDostęp do **wszystkich** pomieszczeń.',
    });
  });

  it('needs no more than a title, an audience and a text, with the line ends of any system', () => {
    expect(readNotice(`\uFEFF${file('title: Uwaga\naudience: all').replaceAll('\n', '\r\n')}`)).toEqual({
      title: 'Uwaga', audience: { audience: 'ALL' }, pinned: false, public: false, from: null, to: null, attachments: [], body: 'Treść.' });
  });

  it.each([
    ['all', { audience: 'ALL' }],
    ['{ estate: Zielone }', { audience: 'ESTATE', estate: 'Zielone' }],
    ['{ building: 7 }', { audience: 'BUILDING', building: '7' }],
    ['{ person: K-1 }', { audience: 'PERSON', person: 'K-1' }],
  ])('is for %s', (audience, read) => expect(readNotice(file(`title: T\naudience: ${audience}`)).audience).toEqual(read));

  it.each([
    ['Bez nagłówka', /^brak nagłówka/],
    [file('title: T'), /^audience: oczekiwano all albo/],
    [file('title: T\naudience: everybody'), /^audience: oczekiwano all albo/],
    [file('title: T\naudience: { building: A, person: B }'), /^audience: oczekiwano/],
    [file('audience: all'), /^title: /],
    [file(`title: ${'x'.repeat(201)}\naudience: all`), /^title: /],
    [file('title: T\naudience: all\nfrom: 2026-02-30'), /^from: oczekiwano dnia/],
    [file('title: T\naudience: all\nfrom: 2026-11-20\nto: 2026-11-19'), /^to: ostatni dzień jest przed pierwszym/],
    [file('title: T\naudience: all\npined: true'), /^nagłówek: .*pined/],
    [file('title: T\naudience: all\npinned: tak'), /^pinned: /],
    [file('title: [T\naudience: all'), /^nagłówek: /],
    [file('title: T\naudience: all', ''), /^treść: jest pusta/],
    [file('title: T\naudience: all', 'x'.repeat(50_001)), /^treść: ma więcej/],
    [file('- title'), /^nagłówek: /],
  ])('%j is refused, and told why', (source, reason) => expect(problemsOf(source)[0]).toMatch(reason));

  it('tells of all that is wrong at once', () => {
    expect(problemsOf(file('title: ""\naudience: nobody\nto: jutro', ''))).toHaveLength(4);
  });
});
