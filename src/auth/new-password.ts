import type { Cooperative } from '#libs/cooperative';
import { normalisePassword } from '#libs/secrets';
import { isCommonPassword } from './password-blocklist.js';
import { passwordFaults, type PasswordFault } from './password-policy.js';

/** A new password as it is typed: twice. */
export interface NewPassword {
  password: string;
  repeat: string;
}

/** What is wrong with it, field by field. */
export interface NewPasswordFault {
  field: 'password' | 'repeat';
  code: PasswordFault | 'DIFFERENT';
}

/**
 * Everything that the cooperative's policy, or another one, finds wrong with a new password; empty when it may be taken.
 *
 * @param identifier by which its owner signs in: no part of a good password
 */
export function newPasswordFaults(
  { password, repeat }: NewPassword, { settings }: Cooperative, identifier: string, policy = settings.passwordPolicy,
): NewPasswordFault[] {
  const own = { names: [settings.name, settings.shortName, settings.portalName, ...towns(settings)], identifier };
  const normal = normalisePassword(password);
  const found = passwordFaults(normal, policy, (text) => isCommonPassword(text, own));
  const faults: NewPasswordFault[] = found.map((code) => ({ field: 'password', code }));
  return normal === normalisePassword(repeat) ? faults : [...faults, { field: 'repeat', code: 'DIFFERENT' }];
}

/** What stands behind the postcodes of the cooperative's offices. */
const towns = ({ offices }: Cooperative['settings']): string[] =>
  offices.flatMap(({ address }) => [...address.matchAll(/\d\d-\d{3}\s+([\p{L} -]+)/gu)].map(([, town]) => town!));
