import { Module } from '@nestjs/common';
import { AccountingResolver } from './accounting.resolver.js';
import { AccountingService } from './accounting.service.js';
import { BankAccountsService } from './bank-accounts.service.js';
import { ChargesService } from './charges.service.js';
import { HomeService } from './home.service.js';
import { LedgerResolver } from './ledger.resolver.js';
import { PaymentResolver } from './payment.resolver.js';
import { PaymentService } from './payment.service.js';
import { AccountingExportController } from './paper/accounting-export.controller.js';
import { PaperController } from './paper/paper.controller.js';
import { StatementMonthService } from './statement-month.service.js';
import { StatementService } from './statement.service.js';

/** The doors of the module in GraphQL. */
export const ledgerResolvers = [LedgerResolver, AccountingResolver, PaymentResolver];

/** The mirror of the books: home, card, charges, accounting, bank accounts. */
@Module({
  controllers: [AccountingExportController, PaperController],
  providers: [
    ...ledgerResolvers, HomeService, StatementService, StatementMonthService, ChargesService,
    AccountingService, BankAccountsService, PaymentService,
  ],
})
export class LedgerModule {}
