import { isUuid } from '#libs/cooperative';
import type { Problem } from '#libs/graphql';

/** What goes with the letters of one request. */
export interface LetterForm {
  requestId: string;
  subject: string;
  caseNumber: string | null;
  /** The day on the letter, YYYY-MM-DD; null for today. */
  issuedOn: string | null;
}

const LONGEST = { subject: 200, caseNumber: 100 };
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;

/** Reads the fields of a form, or says what is wrong with them. @param wantsSubject false where each letter may bring its own */
export function letterForm(fields: ReadonlyMap<string, string>, wantsSubject = true): LetterForm | Problem[] {
  const text = (name: string) => fields.get(name)?.trim() ?? '';
  const [subject, caseNumber, issuedOn, requestId] = [text('subject'), text('caseNumber'), text('issuedOn'), text('requestId')];
  const problems = [
    ...(isUuid(requestId) ? [] : [{ field: 'requestId', code: 'REQUIRED' }]),
    ...(subject || !wantsSubject ? [] : [{ field: 'subject', code: 'REQUIRED' }]),
    ...(subject.length > LONGEST.subject ? [{ field: 'subject', code: 'TOO_LONG' }] : []),
    ...(caseNumber.length > LONGEST.caseNumber ? [{ field: 'caseNumber', code: 'TOO_LONG' }] : []),
    ...(issuedOn && !isDay(issuedOn) ? [{ field: 'issuedOn', code: 'INVALID' }] : []),
  ];
  return problems.length ? problems : { requestId, subject, caseNumber: caseNumber || null, issuedOn: issuedOn || null };
}
