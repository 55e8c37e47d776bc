import type { ResultOf } from '../../../graphql/graphql.js';
import type { IssueLoginMutation } from './issue-login.query.js';
import type { PersonQuery } from './person.query.js';

/** The card of a person. */
export type Person = NonNullable<ResultOf<typeof PersonQuery>['deskPerson']>;

/** What was issued, as it is handed over. */
export type Issued = NonNullable<ResultOf<typeof IssueLoginMutation>['issueLogin']['issued']>;
