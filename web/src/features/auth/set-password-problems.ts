import type { MessageId } from '../../messages/index.js';
import type { AuthAnswer } from './auth-request.js';

export type PasswordInput = 'password' | 'repeat';
export interface PasswordProblem {
  field: PasswordInput | null;
  message: MessageId;
}

/** What is wrong with a new password, by the server's word for it. */
export const PASSWORD_MESSAGES: Record<string, MessageId> = {
  TOO_SHORT: 'setPassword.problem.tooShort',
  TOO_LONG: 'setPassword.problem.tooLong',
  NO_LETTER: 'setPassword.problem.noLetter',
  NO_LOWER: 'setPassword.problem.noLower',
  NO_UPPER: 'setPassword.problem.noUpper',
  NO_DIGIT: 'setPassword.problem.noDigit',
  TOO_COMMON: 'setPassword.problem.tooCommon',
  SAME_AS_START: 'setPassword.problem.sameAsStart',
  DIFFERENT: 'setPassword.problem.different',
};

/** Why the server did not take a password, each reason at its field. */
export function passwordProblems(answer: AuthAnswer): PasswordProblem[] {
  if (answer === 'UNREACHABLE') return [{ field: null, message: 'failure.offlineExplanation' }];
  const listed = (answer.body['problems'] ?? []) as { field: string; code: string }[];
  const known = listed.flatMap(({ field, code }) => {
    const message = PASSWORD_MESSAGES[code];
    return message ? [{ field: field === 'repeat' ? ('repeat' as const) : ('password' as const), message }] : [];
  });
  return known.length ? known : [{ field: null, message: 'failure.explanation' }];
}
