import type { MessageId } from '../../messages/index.js';
import type { PasswordPolicy } from '../site/index.js';

/** One rule of a password policy; `met` is null where only the server can tell. */
export interface PasswordRule {
  message: MessageId;
  values: Record<string, number>;
  met: boolean | null;
}

const lengthRule = ({ maxLength }: PasswordPolicy): MessageId =>
  maxLength < 128 ? 'setPassword.rule.lengthBetween' : 'setPassword.rule.minLength';

/** The rules of a cooperative's policy, each with whether a password keeps it; the server's word is final. */
export function passwordRules(policy: PasswordPolicy, typed: string): PasswordRule[] {
  const password = typed.normalize('NFC');
  const length = [...password].length;
  const { minLength, maxLength } = policy;
  const composition: [boolean, MessageId, RegExp][] = [
    [policy.requireLetter, 'setPassword.rule.letter', /\p{L}/u],
    [policy.requireLower, 'setPassword.rule.lower', /\p{Ll}/u],
    [policy.requireUpper, 'setPassword.rule.upper', /\p{Lu}/u],
    [policy.requireDigit, 'setPassword.rule.digit', /\p{Nd}/u],
  ];
  return [
    {
      message: lengthRule(policy),
      values: { min: minLength, max: maxLength },
      met: length >= minLength && length <= maxLength,
    },
    ...composition
      .filter(([wanted]) => wanted)
      .map(([, message, found]) => ({ message, values: {}, met: found.test(password) })),
    ...(policy.blocklist ? [{ message: 'setPassword.rule.uncommon' as const, values: {}, met: null }] : []),
  ];
}
