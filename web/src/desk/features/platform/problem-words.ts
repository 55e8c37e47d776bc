import type { FieldProblem } from '../../../ui/ErrorSummary.js';
import type { DeskMessageId, DeskText } from '../../../messages/desk.js';

const WORDS: Record<string, DeskMessageId> = {
  TAKEN: 'desk.platform.problem.TAKEN',
  NO_SLUG: 'desk.platform.problem.NO_SLUG',
  NO_HOST: 'desk.platform.problem.NO_HOST',
  NO_EMAIL: 'desk.platform.problem.NO_EMAIL',
  NO_NAME: 'desk.platform.problem.NO_NAME',
  REQUIRED: 'desk.platform.problem.REQUIRED',
  LAST: 'desk.platform.problem.LAST',
  OUT_OF_RANGE: 'desk.platform.problem.OUT_OF_RANGE',
  OVER: 'desk.platform.problem.OVER',
  TOO_LONG: 'desk.platform.problem.TOO_LONG',
};

/** What the server found wrong, in the operator's words and at the fields of the form. */
export const problemsIn = <Field extends string>(
  t: DeskText, found: readonly { field: string | null; code: string }[], fields: readonly Field[],
): FieldProblem<Field>[] => found.map(({ field, code }) => ({
  field: fields.find((each) => each === field) ?? null,
  message: t(WORDS[code] ?? 'failure.explanation'),
}));
