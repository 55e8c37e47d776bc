import type { PasswordPolicy } from '../../../features/site/index.js';

/** In what a policy is weaker than advised: OWASP ASVS 5.0, 6.2.1, 6.2.4, 6.2.5, 6.2.9; NIST SP 800-63B, 3.1.1. */
export type PasswordAdvice = 'SHORT' | 'BELOW_ADVISED' | 'CUT' | 'COMPOSITION' | 'NO_BLOCKLIST';

const LEAST = 8;
/** What the platform gives new cooperatives, between the least and the 15 that are advised where nothing else protects an account. */
const GOOD = 12;
const LONG_ENOUGH = 64;

/** All that can be said against a policy, the gravest first. */
export function passwordAdvice({ minLength, maxLength, requireLetter, requireLower, requireUpper, requireDigit, blocklist }: PasswordPolicy): PasswordAdvice[] {
  const weak: [boolean, PasswordAdvice][] = [
    [minLength < LEAST, 'SHORT'],
    [minLength >= LEAST && minLength < GOOD, 'BELOW_ADVISED'],
    [!blocklist, 'NO_BLOCKLIST'],
    [maxLength < LONG_ENOUGH, 'CUT'],
    [requireLetter || requireLower || requireUpper || requireDigit, 'COMPOSITION'],
  ];
  return weak.filter(([is]) => is).map(([, advice]) => advice);
}
