import { describe, expect, it } from '@jest/globals';
import { harmlessText } from './harmless-text.js';

describe('a text in a CSV', () => {
  it.each(['=1+1', '+48 600', '-5', '@SUM(A1)', '|calc', '%0A', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x'])('%j is no formula', (text) =>
    expect(harmlessText(text)).toBe(`'${text}`));

  it.each(['', 'a=b', ' =1', '1+1', 'ż@pl', "'=1"])('%j stays as it is', (text) => expect(harmlessText(text)).toBe(text));
});
