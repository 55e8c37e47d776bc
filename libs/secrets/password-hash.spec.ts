import { describe, expect, it } from '@jest/globals';
import { hash } from '@node-rs/argon2';
import { hashAlike, hashPassword, hashTogether, knowsPepper, needsRehash, verifyPassword } from './password-hash.js';
import type { Peppers } from './peppers.js';

const ONE: Peppers = { current: 1, byVersion: new Map([[1, 'a'.repeat(32)]]) };
const TWO: Peppers = { current: 2, byVersion: new Map([[1, 'a'.repeat(32)], [2, 'b'.repeat(32)]]) };
const ONLY_TWO: Peppers = { current: 2, byVersion: new Map([[2, 'b'.repeat(32)]]) };

describe('a password hash', () => {
  it('takes its password, however its letters were composed, and no other', async () => {
    const stored = await hashPassword('zażółć', ONE);
    expect(stored).toMatch(/^p1\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await verifyPassword('zaz\u0307o\u0301łc\u0301', stored, ONE)).toBe(true);
    expect(await verifyPassword('zazolc', stored, ONE)).toBe(false);
  });

  it('says its pepper: an older one still verifies, is to be made anew, and another secret never verifies', async () => {
    const old = await hashPassword('kot', ONE);
    expect([await verifyPassword('kot', old, TWO), needsRehash(old, TWO), needsRehash(old, ONE)]).toEqual([true, true, false]);
    const fresh = await hashPassword('kot', TWO);
    expect([await verifyPassword('kot', fresh, ONLY_TWO), needsRehash(fresh, TWO)]).toEqual([true, false]);
    expect([knowsPepper(old, TWO), knowsPepper(old, ONLY_TWO)]).toEqual([true, false]);
    await expect(verifyPassword('kot', old, ONLY_TWO)).rejects.toThrow('no version 1');
    expect(await verifyPassword('kot', old, { current: 1, byVersion: new Map([[1, 'c'.repeat(32)]]) })).toBe(false);
  });

  it('of the time before versions is of the first pepper', async () => {
    const stored = await hash('kot', { memoryCost: 19_456, timeCost: 2, parallelism: 1, secret: Buffer.from('a'.repeat(32)) });
    expect([await verifyPassword('kot', stored, TWO), needsRehash(stored, ONE)]).toEqual([true, false]);
  });

  it('made at a lower cost is verified and to be made anew', async () => {
    const cheap = `p1${await hash('kot', { memoryCost: 8192, timeCost: 1, parallelism: 1, secret: Buffer.from('a'.repeat(32)) })}`;
    expect([await verifyPassword('kot', cheap, ONE), needsRehash(cheap, ONE)]).toEqual([true, true]);
    expect(await hashAlike('kot', cheap, ONE)).toBe(cheap);
  });

  it('of several secrets shares one salt, so that one hash finds the typed one', async () => {
    const stored = await hashTogether(['jeden', 'dwa', 'trzy'], ONE);
    expect(new Set(stored).size).toBe(3);
    expect(stored.indexOf(await hashAlike('dwa', stored[0]!, ONE))).toBe(1);
    expect(stored).not.toContain(await hashAlike('cztery', stored[0]!, ONE));
    expect(stored).not.toContain((await hashTogether(['jeden'], ONE))[0]);
  });

  it('is not read out of anything else', () => {
    for (const text of ['', 'kot', '$argon2i$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA', 'p$argon2id$v=19$m=1$a$b'])
      expect(() => needsRehash(text, ONE)).toThrow('not a password hash');
  });
});
