import { PASSWORD_MESSAGES, type AuthAnswer } from '../../../features/auth/index.js';
import type { DeskMessageId } from '../../../messages/desk.js';

const MESSAGES: Record<string, DeskMessageId> = {
  ...PASSWORD_MESSAGES,
  WRONG: 'account.password.wrong',
  SAME_AS_CURRENT: 'account.password.same',
  TOO_MANY: 'account.password.tooMany',
  REFUSED: 'account.factors.passkeyRefused',
};

/** Why the server did not do what it was asked, each reason at its field where the form has it. */
export function accountProblems<Field extends string>(answer: AuthAnswer, fields: readonly Field[]): { field: Field | null; message: DeskMessageId }[] {
  if (answer === 'UNREACHABLE') return [{ field: null, message: 'failure.offlineExplanation' }];
  const listed = (answer.body['problems'] ?? []) as { field: string | null; code: string }[];
  const known = listed.flatMap(({ field, code }) => {
    const message = MESSAGES[code];
    return message ? [{ field: fields.find((each) => each === field) ?? null, message }] : [];
  });
  return known.length ? known : [{ field: null, message: 'failure.explanation' }];
}
