import type { ResultOf } from '../../../graphql/graphql.js';
import type { StatementMonthQuery } from './statement-month.query.js';

/** What stands behind one month of a card. */
export type Month = NonNullable<ResultOf<typeof StatementMonthQuery>['statementMonth']>;
export type MonthEntry = Month['entries'][number];

export const ENTRY_KINDS = ['CHARGE', 'CORRECTION', 'PAYMENT'] as const;
