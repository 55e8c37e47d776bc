import { describe, expect, it } from '@jest/globals';
import type { Peppers } from './peppers.js';
import { needsReseal, seal, unseal, type Place } from './secret-box.js';

const ONE: Peppers = { current: 1, byVersion: new Map([[1, 'secret']]) };
const TWO: Peppers = { current: 2, byVersion: new Map([[1, 'secret'], [2, 'newer']]) };
const HERE: Place = { purpose: 'outgoing mail', row: 'a/1' };

describe('a sealed text', () => {
  it('comes back with its secret and in its place, and shows nothing of itself', () => {
    const sealed = seal('zażółć: link', ONE, HERE);
    expect(unseal(sealed, ONE, HERE)).toBe('zażółć: link');
    expect(sealed.toString('latin1')).not.toContain('link');
    expect(seal('x', ONE, HERE).equals(seal('x', ONE, HERE))).toBe(false);
  });

  it('stays shut to another secret, in another place, for another purpose, and when any bit of it changed', () => {
    const sealed = seal('text', ONE, HERE);
    expect(() => unseal(sealed, { current: 1, byVersion: new Map([[1, 'other']]) }, HERE)).toThrow();
    expect(() => unseal(sealed, ONE, { ...HERE, row: 'b/1' })).toThrow();
    expect(() => unseal(sealed, ONE, { ...HERE, purpose: 'one-time codes' })).toThrow();
    for (let byte = 0; byte < sealed.length; byte += 1) {
      const changed = Buffer.from(sealed);
      changed[byte]! ^= 1;
      expect(() => unseal(changed, TWO, HERE)).toThrow();
    }
    for (const length of [0, 1, 2, 13, 29]) expect(() => unseal(sealed.subarray(0, length), ONE, HERE)).toThrow();
  });

  it('opens with an older secret as long as that is known, and says that it is to be made anew', () => {
    const old = seal('text', ONE, HERE);
    expect(unseal(old, TWO, HERE)).toBe('text');
    expect([needsReseal(old, TWO), needsReseal(seal('text', TWO, HERE), TWO)]).toEqual([true, false]);
    expect(() => unseal(old, { current: 2, byVersion: new Map([[2, 'newer']]) }, HERE)).toThrow('no version 1');
  });
});
