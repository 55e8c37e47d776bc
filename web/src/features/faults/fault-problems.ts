import type { MessageId } from '../../messages/index.js';
import type { FieldProblem } from '../../ui/ErrorSummary.js';

export type FaultField = 'place' | 'commonPart' | 'category' | 'description' | 'phone' | 'photos' | 'text';
export type FaultProblem = FieldProblem<FaultField, MessageId>;

const MESSAGES: Record<string, MessageId> = {
  'place REQUIRED': 'faults.problem.place',
  'commonPart REQUIRED': 'faults.problem.commonPart',
  'category REQUIRED': 'faults.problem.category',
  'description REQUIRED': 'faults.problem.description',
  'description TOO_LONG': 'faults.problem.tooLong',
  'phone INVALID': 'faults.problem.phone',
  'photos NOT_FOUND': 'faults.problem.photosLost',
  'photos TOO_MANY': 'faults.problem.photosMany',
  'text REQUIRED': 'faults.problem.text',
  'text TOO_LONG': 'faults.problem.tooLong',
};

/** Why the server did not take what was entered, each reason at its field and in words of the catalogue. */
export const faultProblems = (listed: readonly { field: string | null; code: string }[]): FaultProblem[] =>
  listed.map(({ field, code }) => {
    if (code === 'CLOSED') return { field: null, message: 'faults.closed' };
    const message = MESSAGES[`${field} ${code}`];
    return message ? { field: field as FaultField, message } : { field: null, message: 'failure.explanation' };
  });
