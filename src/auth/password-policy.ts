import type { PasswordPolicy } from '#libs/cooperative';

export type PasswordFault = 'TOO_SHORT' | 'TOO_LONG' | 'NO_LETTER' | 'NO_LOWER' | 'NO_UPPER' | 'NO_DIGIT' | 'TOO_COMMON';

/** What is far beyond any policy is not searched for words: that takes longer the longer it is. */
const LONGEST_SEARCHED = 200;

/**
 * Everything that a cooperative's policy finds wrong with a password; empty when it is good.
 * Length counts characters as people do (code points); a letter of any alphabet is a letter.
 *
 * @param isCommon the blocklist's verdict, asked only where the policy has the blocklist on, and of nothing far beyond any policy
 */
export function passwordFaults(password: string, policy: PasswordPolicy, isCommon: (password: string) => boolean): PasswordFault[] {
  const length = [...password].length;
  const faults: [boolean, PasswordFault][] = [
    [length < policy.minLength, 'TOO_SHORT'],
    [length > policy.maxLength, 'TOO_LONG'],
    [policy.requireLetter && !/\p{L}/u.test(password), 'NO_LETTER'],
    [policy.requireLower && !/\p{Ll}/u.test(password), 'NO_LOWER'],
    [policy.requireUpper && !/\p{Lu}/u.test(password), 'NO_UPPER'],
    [policy.requireDigit && !/\p{Nd}/u.test(password), 'NO_DIGIT'],
    [policy.blocklist && length <= LONGEST_SEARCHED && isCommon(password), 'TOO_COMMON'],
  ];
  return faults.filter(([wrong]) => wrong).map(([, fault]) => fault);
}
