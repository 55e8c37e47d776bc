import { describe, expect, it } from '@jest/globals';
import { tokenState } from './integration.js';

describe('a token', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  const ending = (expiresAt: string, revokedAt: string | null = null) => tokenState({ expiresAt, revokedAt }, now);

  it('holds, is about to end, has ended or was taken back', () => {
    expect(ending('2027-11-22T12:00:00Z')).toBe('HOLDS');
    expect(ending('2026-12-06T12:00:00Z')).toBe('HOLDS');
    expect(ending('2026-12-06T11:59:59Z')).toBe('ENDS_SOON');
    expect(ending('2026-11-22T12:00:00Z')).toBe('ENDED');
    expect(ending('2027-11-22T12:00:00Z', '2026-11-01T00:00:00Z')).toBe('REVOKED');
  });
});
