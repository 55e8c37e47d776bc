import { describe, expect, it } from '@jest/globals';
import type { Peppers } from './peppers.js';
import { findRecoveryCode, hashRecoveryCodes, looksLikeRecoveryCode, newRecoveryCodes } from './recovery-codes.js';

const PEPPERS: Peppers = { current: 1, byVersion: new Map([[1, 'a'.repeat(32)]]) };

describe('recovery codes', () => {
  it('are ten, never the same, and have no letter or figure that can be mistaken', () => {
    const made = Array.from({ length: 50 }, newRecoveryCodes);
    expect(new Set(made.flat()).size).toBe(500);
    for (const code of made.flat()) expect(code).toMatch(/^[abcdefghkmnpqrstuvwxyz2-9]{4}(-[abcdefghkmnpqrstuvwxyz2-9]{4}){2}$/);
  });

  it('are found by whoever has them, however they type them, and by nobody else', async () => {
    const codes = newRecoveryCodes();
    const stored = await hashRecoveryCodes(codes, PEPPERS);
    for (const place of [0, 4, 9]) expect(await findRecoveryCode(codes[place]!, stored, PEPPERS)).toBe(stored[place]);
    expect(await findRecoveryCode(` ${codes[3]!.toUpperCase().replaceAll('-', ' ')} `, stored, PEPPERS)).toBe(stored[3]);
    expect(await findRecoveryCode('aaaa-bbbb-cccc', stored, PEPPERS)).toBeNull();
    expect(await findRecoveryCode(codes[3]!, stored.filter((_, place) => place !== 3), PEPPERS)).toBeNull();
    expect(await findRecoveryCode(codes[3]!, [], PEPPERS)).toBeNull();
    expect(await findRecoveryCode(codes[3]!, await hashRecoveryCodes(codes, PEPPERS), PEPPERS)).not.toBe(stored[3]);
  });

  it('have a shape, and what has none costs nothing', () => {
    expect(['hk4m-w9re-tz7b', 'HK4M W9RE TZ7B', 'hk4mw9retz7b'].every(looksLikeRecoveryCode)).toBe(true);
    expect(['', '123456', 'hk4m-w9re', 'hk4m-w9re-tz7b-x', 'hk4m-w9re-tz7ł'].some(looksLikeRecoveryCode)).toBe(false);
  });

  it('stand nowhere in what is kept of them', async () => {
    const codes = newRecoveryCodes();
    const stored = (await hashRecoveryCodes(codes, PEPPERS)).join();
    for (const code of codes) for (const part of [code, code.replaceAll('-', ''), Buffer.from(code).toString('base64')]) expect(stored).not.toContain(part);
  });
});
