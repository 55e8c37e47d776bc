import { describe, expect, it } from '@jest/globals';
import { listSearch, wordOf } from './search.js';

describe('what a list reads from its address', () => {
  const read = listSearch('stan');

  it('takes a number for the text that it was typed as', () => expect(read({ szukaj: 1024 })).toEqual({ szukaj: '1024' }));

  it.each([
    [{ szukaj: '', sort: null, po: ['x'], obce: 'a' }, {}],
    [{ szukaj: 'Kowalska', sort: '-name', po: 'k', przed: 'k', stan: 'DONE' }, { szukaj: 'Kowalska', sort: '-name', po: 'k', przed: 'k', stan: 'DONE' }],
  ])('of %j', (search, wanted) => expect(read(search)).toEqual(wanted));

  it('knows only the words that there are', () => {
    expect(wordOf(['A', 'B'] as const, 'B')).toBe('B');
    expect(wordOf(['A', 'B'] as const, 'C')).toBeUndefined();
  });
});
