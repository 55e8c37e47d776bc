import { describe, expect, it } from '@jest/globals';
import { bearerOf, hashOfToken, hintOf, newTokenText } from './token-text.js';

describe('a token', () => {
  it('bears its mark, is never the same, and is kept as a hash and four characters', () => {
    const [one, other] = [newTokenText(), newTokenText()];
    expect(one).toMatch(/^dmw_[A-Za-z0-9_-]{43}$/);
    expect(one).not.toBe(other);
    expect(hashOfToken(one)).toHaveLength(32);
    expect(hashOfToken(one).equals(hashOfToken(other))).toBe(false);
    expect(one.endsWith(hintOf(one))).toBe(true);
  });

  it('that is none hashes to what no token has', () => {
    for (const text of ['', 'dmw_', newTokenText().slice(4), `${newTokenText()}x`]) expect(hashOfToken(text).equals(Buffer.alloc(32))).toBe(true);
  });

  it('comes as a bearer, whatever the case of the word, and in no other way', () => {
    expect([bearerOf('Bearer a'), bearerOf('bearer  a')]).toEqual(['a', 'a']);
    for (const header of [undefined, '', 'Bearer', 'Bearer ', 'Basic a', 'Bearer a b']) expect(bearerOf(header)).toBeNull();
  });
});
