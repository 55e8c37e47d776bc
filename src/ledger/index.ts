export { LedgerModule, ledgerResolvers } from './ledger.module.js';
