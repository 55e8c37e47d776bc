import type { MessageId } from '../../messages/index.js';
import type { FieldProblem } from '../../ui/ErrorSummary.js';

export type ReportField = 'value' | 'photo';
export type ReportProblem = FieldProblem<ReportField, MessageId>;

const MESSAGES: Partial<Record<string, MessageId>> = {
  REQUIRED: 'report.problem.required',
  NOT_A_NUMBER: 'report.problem.notANumber',
  TOO_MANY_DIGITS: 'report.problem.tooManyDigits',
  BELOW_PREVIOUS: 'report.problem.belowPrevious',
  WINDOW_CLOSED: 'report.problem.windowClosed',
  ALREADY_REPORTED: 'report.problem.alreadyReported',
  ALREADY_ACCEPTED: 'report.acceptedAlready',
  PHOTO_MISSING: 'report.problem.photoMissing',
};

/** The words for what the server finds wrong with a report; a problem that is new to this page is one with the whole. */
export const problemOf = ({ field, code }: { field: string | null; code: string }): ReportProblem => ({
  field: field === 'value' || field === 'photo' ? field : null,
  message: MESSAGES[code] ?? 'failure.explanation',
});
