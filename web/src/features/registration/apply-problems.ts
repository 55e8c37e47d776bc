import type { MessageId } from '../../messages/index.js';

/** What each field says to each of the server's words. */
const MESSAGES: Record<string, MessageId> = {
  'firstName REQUIRED': 'apply.problem.firstName',
  'lastName REQUIRED': 'apply.problem.lastName',
  'address REQUIRED': 'apply.problem.address',
  'address NO_NUMBER': 'apply.problem.addressNumber',
  'postcode NOT_A_POSTCODE': 'apply.problem.postcode',
  'city REQUIRED': 'apply.problem.city',
  'email REQUIRED': 'apply.problem.email',
  'email NOT_AN_EMAIL': 'apply.problem.emailWrong',
  'phone NOT_A_PHONE': 'apply.problem.phone',
  'acceptedTerms REQUIRED': 'apply.problem.terms',
};

/** The words for a problem of the form. */
export const applyMessage = (field: string | null, code: string): MessageId =>
  code === 'TOO_MANY' ? 'apply.problem.tooMany' : code === 'TOO_LONG' ? 'apply.problem.tooLong' : (MESSAGES[`${field} ${code}`] ?? 'failure.explanation');
