import type { ResultOf } from '../../../graphql/graphql.js';
import type { ChargesQuery } from './charges.query.js';

/** The charges of one month, account by account. */
export type Charges = NonNullable<ResultOf<typeof ChargesQuery>['charges']>;
export type Assessment = Charges['assessments'][number];
/** A component beside the month before. */
export type Line = Assessment['lines'][number];
/** The figures of a component in one month. */
export type Figures = Assessment['gone'][number];
