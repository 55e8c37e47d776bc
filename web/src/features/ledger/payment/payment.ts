import type { ResultOf } from '../../../graphql/graphql.js';
import type { PageQuery } from '../../../graphql/use-page-query.js';
import type { PaymentQuery } from './payment.query.js';

/** A transfer that settles what is due on an account. */
export type Payment = NonNullable<ResultOf<typeof PaymentQuery>['payment']>;

/** What the server was asked about it. */
export type PaymentAnswer = PageQuery<ResultOf<typeof PaymentQuery>>;
