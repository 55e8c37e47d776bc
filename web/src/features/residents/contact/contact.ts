import type { ResultOf } from '../../../graphql/graphql.js';
import type { MessageId } from '../../../messages/index.js';
import type { ContactQuery } from './contact.query.js';

export type ContactData = ResultOf<typeof ContactQuery>['contact'];
export type ContactField = 'phone' | 'mobile' | 'email' | 'fax';

/** The fields of the form in the order of the page, each with its kind. */
export const FIELDS = [
  ['phone', 'PHONE'],
  ['mobile', 'MOBILE'],
  ['email', 'EMAIL'],
  ['fax', 'FAX'],
] as const satisfies [ContactField, ContactData['entries'][number]['kind']][];

const PROBLEM: Record<string, MessageId> = {
  NOT_A_PHONE: 'contact.problem.NOT_A_PHONE',
  NOT_AN_EMAIL: 'contact.problem.NOT_AN_EMAIL',
  TOO_MANY: 'contact.problem.TOO_MANY',
};

/** The server's word for what is wrong, as a message. */
export const problemMessage = (code: string): MessageId => PROBLEM[code] ?? 'failure.explanation';
