import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type Viewer } from '#libs/access';
import { accountId, month, year } from './arguments.js';
import { BankAccountsService } from './bank-accounts.service.js';
import { ChargesService } from './charges.service.js';
import { HomeService } from './home.service.js';
import { ChargesMonth } from './models/charges.model.js';
import { Home } from './models/home.model.js';
import { PremisesBankAccount } from './models/bank-account.model.js';
import { StatementMonth } from './models/statement-month.model.js';
import { StatementYear } from './models/statement-year.model.js';
import { StatementMonthService } from './statement-month.service.js';
import { StatementService } from './statement.service.js';

/** Balances, the financial card, charges and bank accounts. */
@Resolver()
export class LedgerResolver {
  constructor(
    private readonly homes: HomeService,
    private readonly statements: StatementService,
    private readonly statementMonths: StatementMonthService,
    private readonly charging: ChargesService,
    private readonly banks: BankAccountsService,
  ) {}

  @Allow('home.read')
  @Query(() => Home, { description: 'every settlement account of the viewer, grouped, with its balance on the day it was set' })
  home(@CurrentViewer() viewer: Viewer): Promise<Home> {
    return this.homes.home(viewer);
  }

  @Allow('ledger.read')
  @Query(() => StatementYear, {
    nullable: true,
    description: 'one calendar year of a settlement account: opening balance and months; null for an account that is not the viewer’s',
  })
  statementYear(
    @CurrentViewer() viewer: Viewer,
    @Args(accountId) account: string,
    @Args(year) asked: number,
  ): Promise<StatementYear | null> {
    return this.statements.year(viewer, account, asked);
  }

  @Allow('ledger.read')
  @Query(() => StatementMonth, { nullable: true, description: 'the entries and documents behind one month of the card' })
  statementMonth(
    @CurrentViewer() viewer: Viewer,
    @Args(accountId) account: string,
    @Args(month) asked: string,
  ): Promise<StatementMonth | null> {
    return this.statementMonths.month(viewer, account, asked);
  }

  @Allow('charges.read')
  @Query(() => ChargesMonth, { nullable: true, description: 'the components of the charges of a month; of the latest when none is named' })
  charges(
    @CurrentViewer() viewer: Viewer,
    @Args({ ...month, nullable: true }) asked?: string,
  ): Promise<ChargesMonth | null> {
    return this.charging.month(viewer, asked ?? null);
  }

  @Allow('bankAccounts.read')
  @Query(() => [PremisesBankAccount], { description: 'the individual bank account of each premises' })
  bankAccounts(@CurrentViewer() viewer: Viewer): Promise<PremisesBankAccount[]> {
    return this.banks.all(viewer);
  }
}
