import type { AuthAnswer } from '../../../features/auth/index.js';
import type { DeskMessageId } from '../../../messages/desk.js';

/** Why nothing came of a step, where the server said nothing that the form could show at a field. */
export function refusalOf(answer: AuthAnswer): DeskMessageId {
  if (answer === 'UNREACHABLE') return 'failure.offlineExplanation';
  return answer.status === 429 ? 'desk.auth.tooMany' : 'failure.explanation';
}
