import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentStaff, CurrentVisit, type StaffViewer, type Visit } from '#libs/access';
import { BatchInput } from '../inputs/batch.input.js';
import { BatchOutcome, LoginBatch, LoginCount } from '../models/batch.model.js';
import { BatchService } from './batch.service.js';

const WHERE = { description: 'where' } as const;

/** Logins for a whole building. */
@Resolver()
export class BatchResolver {
  constructor(private readonly batches: BatchService) {}

  @Allow('desk.people.issue')
  @Query(() => LoginCount, { description: 'how many people there have no login' })
  loginCount(@CurrentStaff() staff: StaffViewer, @Args('input', WHERE) input: BatchInput): Promise<LoginCount> {
    return this.batches.count(staff, input);
  }

  @Allow('desk.people.issue')
  @Mutation(() => BatchOutcome, { description: 'issues logins to everybody there who has none; the work goes on by itself' })
  startLoginBatch(@CurrentVisit() visit: Visit, @Args('input', WHERE) input: BatchInput): Promise<BatchOutcome> {
    return this.batches.start(visit, visit.staff!, input);
  }

  @Allow('desk.people.issue')
  @Query(() => [LoginBatch], { description: 'the 10 newest' })
  loginBatches(@CurrentStaff() staff: StaffViewer): Promise<LoginBatch[]> {
    return this.batches.newest(staff);
  }

  @Allow('desk.people.issue')
  @Query(() => LoginBatch, { nullable: true, description: 'one batch, as far as it has come; null where there is none within one’s reach' })
  loginBatch(@CurrentStaff() staff: StaffViewer, @Args('id', { type: () => ID, description: 'which' }) id: string): Promise<LoginBatch | null> {
    return this.batches.batch(staff, id);
  }
}
