import type { ResultOf } from '../../../graphql/graphql.js';
import type { DeskMessageId } from '../../../messages/desk.js';
import type { DeskLettersQuery } from './letters.query.js';

export type LetterRow = ResultOf<typeof DeskLettersQuery>['deskLetters']['rows'][number];

export const FATES = ['UNOPENED', 'OPENED', 'WITHDRAWN'] as const;

const PROBLEMS: Record<string, DeskMessageId> = {
  'subject REQUIRED': 'desk.letters.problem.subject',
  'subject TOO_LONG': 'desk.letters.problem.subjectLong',
  'caseNumber TOO_LONG': 'desk.letters.problem.caseLong',
  'issuedOn INVALID': 'desk.letters.problem.day',
  'personId NOT_FOUND': 'desk.letters.problem.person',
  MISSING: 'desk.letters.problem.file',
  TOO_LARGE: 'desk.letters.problem.large',
  NOT_A_PDF: 'desk.letters.problem.notPdf',
  ENCRYPTED: 'desk.letters.problem.encrypted',
  UNREADABLE: 'desk.letters.problem.unreadable',
  ACTIVE: 'desk.letters.problem.active',
  NOBODY: 'desk.letters.problem.nobody',
  BAD_ROW: 'desk.letters.problem.badRow',
  FILE_MISSING: 'desk.letters.problem.fileMissing',
  TOO_LARGE_OR_BROKEN: 'desk.letters.problem.broken',
  BROKEN_ARCHIVE: 'desk.letters.problem.broken',
  NOT_A_TABLE: 'desk.letters.problem.table',
  NOT_A_ZIP: 'desk.letters.problem.notZip',
  TOO_MANY_FILES: 'desk.letters.problem.many',
  UNEXPECTED_FILE: 'desk.letters.problem.unexpected',
  DUPLICATE_FILE: 'desk.letters.problem.unexpected',
  UNSAFE_PATH: 'desk.letters.problem.unexpected',
  NOT_A_PLAIN_FILE: 'desk.letters.problem.unexpected',
  SUSPICIOUS_COMPRESSION: 'desk.letters.problem.large',
};

/** Why a letter or a file was not taken, in the catalogue's words. */
export const problemWords = (code: string, field?: string | null): DeskMessageId => PROBLEMS[`${field} ${code}`] ?? PROBLEMS[code] ?? 'failure.explanation';
