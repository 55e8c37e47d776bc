import { describe, expect, it } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { newTotpSecret, totpUri, verifyTotp } from './totp.js';

// RFC 6238, appendix B, its SHA-1 rows, cut to six digits.
const RFC_SECRET = Secret.fromLatin1('12345678901234567890').base32;
const RFC: [number, string][] = [[59, '287082'], [1_111_111_109, '081804'], [1_111_111_111, '050471'], [1_234_567_890, '005924'], [2_000_000_000, '279037']];
const stepOf = (seconds: number): number => Math.floor(seconds / 30);
const at = (seconds: number): Date => new Date(seconds * 1000);

describe('a one-time code', () => {
  it.each(RFC)('of the standard is accepted at second %i: %s', (seconds, code) => {
    expect(verifyTotp(RFC_SECRET, code, null, at(seconds))).toBe(stepOf(seconds));
    expect(verifyTotp(RFC_SECRET, ` ${code.slice(0, 3)} ${code.slice(3)} `, null, at(seconds))).toBe(stepOf(seconds));
  });

  it('may be one step early or late and no more', () => {
    const [seconds, code] = RFC[3]!;
    const start = stepOf(seconds) * 30;
    const tried = [-31, -30, -1, 0, 29, 30, 59, 60].map((away) => verifyTotp(RFC_SECRET, code, null, at(start + away)));
    expect(tried).toEqual([null, ...Array.from({ length: 6 }, () => stepOf(seconds)), null]);
  });

  it('is never accepted twice, nor one from before the last', () => {
    const secret = newTotpSecret();
    const now = at(1_800_000_000);
    const totp = new TOTP({ secret });
    const [before, present, after] = [-30, 0, 30].map((away) => totp.generate({ timestamp: now.getTime() + away * 1000 }));
    const step = verifyTotp(secret, present!, null, now)!;
    expect([present, before].map((code) => verifyTotp(secret, code!, step, now))).toEqual([null, null]);
    expect(verifyTotp(secret, after!, step, now)).toBe(step + 1);
  });

  it('is six digits and nothing else', () => {
    for (const code of ['', '12345', '1234567', 'abcdef', '28708２', '-28708', '2870.2'])
      expect(verifyTotp(RFC_SECRET, code, null, at(59))).toBeNull();
  });
});

describe('a secret', () => {
  it('has 160 bits, is never the same, and its address names the cooperative and the identifier', () => {
    const secret = newTotpSecret();
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(newTotpSecret()).not.toBe(secret);
    const read = new URL(totpUri(secret, { issuer: 'SM Bełchatów', account: '50584058' }));
    expect([read.protocol, decodeURIComponent(read.pathname)]).toEqual(['otpauth:', expect.stringContaining('SM Bełchatów:50584058')]);
    expect(read.searchParams.get('secret')).toBe(secret);
    expect(read.searchParams.get('issuer')).toBe('SM Bełchatów');
  });
});
