import { hashAlike, hashTogether } from './password-hash.js';
import type { Peppers } from './peppers.js';
import { unmistakable } from './unmistakable.js';

const CODES = 10;
const GROUPS = 3;
const SHAPE = /^[a-z0-9]{12}$/;

/** Ten codes for the one who has lost the second factor, each good for one sign-in: 'hk4m-w9re-tz7b' (58 bits). */
export const newRecoveryCodes = (): string[] => Array.from({ length: CODES }, () => unmistakable(GROUPS));

/** How the codes are kept: like passwords (ASVS 5.0, 6.5.2), all with one salt, so that a typed one costs a single hash. */
export const hashRecoveryCodes = (codes: string[], peppers: Peppers): Promise<string[]> => hashTogether(codes.map(bare), peppers);

/** True for what could be a recovery code at all; anything else is no reason to hash. */
export const looksLikeRecoveryCode = (typed: string): boolean => SHAPE.test(bare(typed));

/**
 * Which of the stored hashes a typed code is of, in any letter case and with or without dashes; null for none.
 *
 * @param stored the hashes of one set of codes, without those that are used up; whoever uses the answer deletes it
 */
export async function findRecoveryCode(typed: string, stored: string[], peppers: Peppers): Promise<string | null> {
  const [first] = stored;
  if (first === undefined || !looksLikeRecoveryCode(typed)) return null;
  const hash = await hashAlike(bare(typed), first, peppers);
  return stored.find((each) => each === hash) ?? null;
}

const bare = (code: string): string => code.toLowerCase().replace(/[\s-]/g, '');
