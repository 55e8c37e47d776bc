import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type Viewer } from '#libs/access';
import { AccountingService } from './accounting.service.js';
import { accountId, year } from './arguments.js';
import { AccountingDocuments, AccountingYear } from './models/accounting.model.js';

/** Accounting: a year's totals, and every document behind them. */
@Resolver()
export class AccountingResolver {
  constructor(private readonly books: AccountingService) {}

  @Allow('accounting.read')
  @Query(() => AccountingYear, { nullable: true, description: 'totals of a year, of the latest when none is named' })
  accounting(
    @CurrentViewer() viewer: Viewer,
    @Args({ ...year, nullable: true }) asked?: number,
  ): Promise<AccountingYear | null> {
    return this.books.year(viewer, asked ?? null);
  }

  @Allow('accounting.read')
  @Query(() => AccountingDocuments, { nullable: true, description: 'every document of an account in a year, with its entries' })
  accountingDocuments(
    @CurrentViewer() viewer: Viewer,
    @Args(accountId) account: string,
    @Args(year) asked: number,
  ): Promise<AccountingDocuments | null> {
    return this.books.documents(viewer, account, asked);
  }
}
