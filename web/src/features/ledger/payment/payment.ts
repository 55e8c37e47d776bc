import type { ResultOf } from '../../../graphql/graphql.js';
import type { PaymentQuery } from './payment.query.js';

/** A transfer that settles what is due on an account. */
export type Payment = NonNullable<ResultOf<typeof PaymentQuery>['payment']>;
