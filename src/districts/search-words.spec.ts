import { describe, expect, it } from '@jest/globals';
import { searchWords } from './search-words.js';

describe('the words of an address', () => {
  it.each([
    ['ul. Żółkiewskiego 12/14', ['zolkiewskiego', '12/14']],
    ['  PIOTRKOWSKA  ', ['piotrkowska']],
    ['90-410 Łódź', ['90-410', 'lodz']],
    ['100% _x_ \\', ['100', 'x']],
    ['ul.', []],
    ['a b c d e f g h', ['a', 'b', 'c', 'd', 'e', 'f']],
  ])('%s', (text, words) => expect(searchWords(text)).toEqual(words));
});
