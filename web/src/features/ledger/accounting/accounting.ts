import type { ResultOf } from '../../../graphql/graphql.js';
import type { AccountingDocumentsQuery } from './accounting-documents.query.js';
import type { AccountingQuery } from './accounting.query.js';

/** The totals of a year, account by account. */
export type Accounting = NonNullable<ResultOf<typeof AccountingQuery>['accounting']>;
/** One account of a year with every document. */
export type AccountDocuments = NonNullable<ResultOf<typeof AccountingDocumentsQuery>['accountingDocuments']>;
export type AccountDocument = AccountDocuments['documents'][number];
