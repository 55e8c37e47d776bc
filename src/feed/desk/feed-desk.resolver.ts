import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentStaff, CurrentVisit, type StaffViewer, type Visit } from '#libs/access';
import { BatchDesk } from './batch-desk.service.js';
import { FiguresDesk } from './figures-desk.service.js';
import { MappingDesk } from './mapping-desk.service.js';
import { FeedState } from './models/enums.js';
import { FeedBatch, FeedBatchOutcome, FeedBatchPage } from './models/feed-batch.model.js';
import { FeedDifferingPage, FeedReconciliation, PendingFate, PendingPaymentPage } from './models/figures.model.js';
import { FeedMappings } from './models/mapping.model.js';

const AFTER = { name: 'after', type: () => ID, nullable: true, description: '`next` of the page before; null for the first' };
const AFTER_KEY = { name: 'after', type: () => String, nullable: true, description: '`next` of the page before; null for the first' };
const ANEW = { name: 'anew', type: () => Boolean, defaultValue: false, description: 'sums every entry now; otherwise the sums made after the last feed are taken' };
const STATE = { name: 'state', type: () => FeedState, nullable: true, description: 'batches in this state alone' };
const FATE = { name: 'fate', type: () => PendingFate, nullable: true, description: 'payments of which that has become' };
const ID_ARG = { name: 'id', type: () => ID, description: 'the batch' };

/** Feeds at the office's desk. */
@Resolver()
export class FeedDeskResolver {
  constructor(
    private readonly batches: BatchDesk,
    private readonly figures: FiguresDesk,
    private readonly mappings: MappingDesk,
  ) {}

  @Allow('desk.feeds')
  @Query(() => FeedBatchPage, { description: 'everything that was sent in or loaded, the newest first' })
  feedBatches(@CurrentStaff() staff: StaffViewer, @Args(STATE) state?: FeedState, @Args(AFTER) after?: string): Promise<FeedBatchPage> {
    // The validation pipe takes an enum for a class and makes an empty text of its null.
    return this.batches.page(staff, state || null, after ?? null);
  }

  @Allow('desk.feeds')
  @Query(() => FeedBatch, { description: 'one batch at length' })
  feedBatch(@CurrentStaff() staff: StaffViewer, @Args(ID_ARG) id: string): Promise<FeedBatch> {
    return this.batches.one(staff, id);
  }

  @Allow('desk.feeds')
  @Mutation(() => FeedBatchOutcome, { description: 'applies the package of a batch that was tried; once, however often it is asked' })
  applyFeedBatch(@CurrentVisit() visit: Visit, @Args(ID_ARG) id: string): Promise<FeedBatchOutcome> {
    return this.batches.apply(visit, id);
  }

  @Allow('desk.feeds')
  @Mutation(() => FeedBatchOutcome, { description: 'calls a batch off that waits or runs; then nothing of it is written' })
  async cancelFeedBatch(@CurrentVisit() visit: Visit, @Args(ID_ARG) id: string): Promise<FeedBatchOutcome> {
    return { problems: await this.batches.cancel(visit, id), batchId: null };
  }

  @Allow('desk.feeds')
  @Query(() => FeedReconciliation, { description: 'the sums of entries, of balances and of the program’s own balances, group by group' })
  feedReconciliation(@CurrentStaff() staff: StaffViewer, @Args(ANEW) anew: boolean): Promise<FeedReconciliation> {
    return this.figures.reconciled(staff, anew);
  }

  @Allow('desk.feeds')
  @Query(() => FeedDifferingPage, { description: 'the accounts of which those sums do not agree' })
  feedDifferingAccounts(@CurrentStaff() staff: StaffViewer, @Args(ANEW) anew: boolean, @Args(AFTER_KEY) after?: string): Promise<FeedDifferingPage> {
    return this.figures.differing(staff, after ?? null, anew);
  }

  @Allow('desk.feeds')
  @Query(() => PendingPaymentPage, { description: 'payments that bank statements tell of' })
  pendingPayments(@CurrentStaff() staff: StaffViewer, @Args(FATE) fate?: PendingFate, @Args(AFTER) after?: string): Promise<PendingPaymentPage> {
    return this.figures.payments(staff, fate || null, after ?? null);
  }

  @Allow('desk.feeds')
  @Query(() => FeedMappings, { description: 'how the cooperative’s own files are read' })
  feedMappings(@CurrentStaff() staff: StaffViewer): Promise<FeedMappings> {
    return this.mappings.versions(staff);
  }
}
