export { LedgerModule, ledgerResolvers } from './ledger.module.js';
export type { StatementYear } from './models/statement-year.model.js';
export { cardPaper } from './paper/card-paper.js';
