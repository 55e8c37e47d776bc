import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type Viewer } from '#libs/access';
import { accountId } from './arguments.js';
import { Payment } from './models/payment.model.js';
import { PaymentService } from './payment.service.js';

/** Paying what is due. */
@Resolver()
export class PaymentResolver {
  constructor(private readonly paying: PaymentService) {}

  @Allow('ledger.read or bankAccounts.read')
  @Query(() => Payment, {
    nullable: true,
    description: 'the transfer that settles what is due on an account; null for an account that the viewer does not hold now',
  })
  payment(@CurrentViewer() viewer: Viewer, @Args(accountId) account: string): Promise<Payment | null> {
    return this.paying.one(viewer, account);
  }

  @Allow('ledger.read or bankAccounts.read')
  @Query(() => [Payment], { description: 'the transfers of all accounts that the viewer holds now' })
  payments(@CurrentViewer() viewer: Viewer): Promise<Payment[]> {
    return this.paying.all(viewer);
  }
}
