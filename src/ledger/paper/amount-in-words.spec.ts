import { describe, expect, it } from '@jest/globals';
import { amountInWords, counted } from './amount-in-words.js';

describe('amountInWords', () => {
  it.each([
    [0, 'zero złotych zero groszy'],
    [1, 'zero złotych jeden grosz'],
    [2, 'zero złotych dwa grosze'],
    [5, 'zero złotych pięć groszy'],
    [12, 'zero złotych dwanaście groszy'],
    [22, 'zero złotych dwadzieścia dwa grosze'],
    [100, 'jeden złoty zero groszy'],
    [200, 'dwa złote zero groszy'],
    [500, 'pięć złotych zero groszy'],
    [1300, 'trzynaście złotych zero groszy'],
    [2101, 'dwadzieścia jeden złotych jeden grosz'],
    [2404, 'dwadzieścia cztery złote cztery grosze'],
    [10_100, 'sto jeden złotych zero groszy'],
    [11_214, 'sto dwanaście złotych czternaście groszy'],
    [69_964, 'sześćset dziewięćdziesiąt dziewięć złotych sześćdziesiąt cztery grosze'],
    [100_000, 'tysiąc złotych zero groszy'],
    [124_135, 'tysiąc dwieście czterdzieści jeden złotych trzydzieści pięć groszy'],
    [200_200, 'dwa tysiące dwa złote zero groszy'],
    [489_748, 'cztery tysiące osiemset dziewięćdziesiąt siedem złotych czterdzieści osiem groszy'],
    [1_200_019, 'dwanaście tysięcy złotych dziewiętnaście groszy'],
    [2_200_000, 'dwadzieścia dwa tysiące złotych zero groszy'],
    [10_100_000, 'sto jeden tysięcy złotych zero groszy'],
    [100_000_000, 'milion złotych zero groszy'],
    [212_345_678, 'dwa miliony sto dwadzieścia trzy tysiące czterysta pięćdziesiąt sześć złotych siedemdziesiąt osiem groszy'],
    [500_000_000_000, 'pięć miliardów złotych zero groszy'],
  ])('spells %i as %p', (grosze, words) => expect(amountInWords(grosze)).toBe(words));

  it.each([-1, 0.5, 100_000_000_000_000])('throws on %p', (grosze) => expect(() => amountInWords(grosze)).toThrow(RangeError));
});

it('counts in the three Polish forms', () => {
  const forms = ['a', 'b', 'c'] as const;
  const letters = Array.from({ length: 35 }, (_, count) => counted(count, forms)).join('');
  expect(letters).toBe('cabbbccccccccccccccccc' + 'bbbccccccc' + 'bbb');
  expect([100, 101, 102, 111, 112, 122].map((count) => counted(count, forms)).join('')).toBe('ccbccb');
});
