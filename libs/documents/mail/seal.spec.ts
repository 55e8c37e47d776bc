import { describe, expect, it } from '@jest/globals';
import { seal, unseal } from './seal.js';

describe('a sealed text', () => {
  it('comes back with its secret and in its place, and shows nothing of itself', () => {
    const sealed = seal('zażółć: link', 'secret', 'a/1');
    expect(unseal(sealed, 'secret', 'a/1')).toBe('zażółć: link');
    expect(sealed.toString('latin1')).not.toContain('link');
    expect(seal('x', 'secret', 'a/1').equals(seal('x', 'secret', 'a/1'))).toBe(false);
  });

  it('stays shut to another secret, in another place, and when a bit of it changed', () => {
    const sealed = seal('text', 'secret', 'a/1');
    expect(() => unseal(sealed, 'other', 'a/1')).toThrow();
    expect(() => unseal(sealed, 'secret', 'b/1')).toThrow();
    sealed[sealed.length - 1]! ^= 1;
    expect(() => unseal(sealed, 'secret', 'a/1')).toThrow();
  });
});
