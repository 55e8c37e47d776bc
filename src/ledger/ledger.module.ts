import { Module } from '@nestjs/common';
import { AccountingResolver } from './accounting.resolver.js';
import { AccountingService } from './accounting.service.js';
import { BankAccountsService } from './bank-accounts.service.js';
import { ChargesService } from './charges.service.js';
import { HomeService } from './home.service.js';
import { LedgerResolver } from './ledger.resolver.js';
import { StatementMonthService } from './statement-month.service.js';
import { StatementService } from './statement.service.js';

/** The doors of the module in GraphQL. */
export const ledgerResolvers = [LedgerResolver, AccountingResolver];

/** The mirror of the books: home, card, charges, accounting, bank accounts. */
@Module({
  providers: [
    ...ledgerResolvers, HomeService, StatementService, StatementMonthService, ChargesService,
    AccountingService, BankAccountsService,
  ],
})
export class LedgerModule {}
