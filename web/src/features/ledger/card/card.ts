import type { ResultOf } from '../../../graphql/graphql.js';
import type { StatementYearQuery } from './statement-year.query.js';

/** The card of one account for one year. */
export type Card = NonNullable<ResultOf<typeof StatementYearQuery>['statementYear']>;
export type CardMonth = Card['months'][number];
