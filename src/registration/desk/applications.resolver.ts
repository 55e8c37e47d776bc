import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentStaff, CurrentVisit, type StaffViewer, type Visit } from '#libs/access';
import type { Problem } from '#libs/graphql';
import { ApplicationState } from '../application-state.js';
import { ApplicationActInput, ApplicationCheckInput, ApplicationUncheckInput, RefuseApplicationInput } from '../inputs/desk.input.js';
import { Application, ApplicationCandidate, ApplicationOutcome, ApplicationPage } from '../models/application.model.js';
import { ActivationService } from './activation.service.js';
import { ApplicationQueue } from './queue.service.js';
import { ReviewService } from './review.service.js';

const ID_ARGUMENT = { name: 'id', type: () => ID, description: "the application; another district's answers as one that does not exist" };
const STATE = { name: 'state', type: () => ApplicationState, nullable: true, description: 'applications in this state alone' };
const DISTRICT = { name: 'districtId', type: () => ID, nullable: true, description: 'of this district alone' };
const OVERDUE = { name: 'overdue', type: () => Boolean, defaultValue: false, description: 'those past their last day alone' };
const SEARCH = { name: 'search', type: () => String, defaultValue: '', description: 'words of the number, the name, the address or the e-mail address' };
const AFTER = { name: 'after', type: () => String, nullable: true, description: '`next` of the page before' };
const INPUT = { name: 'input', description: 'the application as it was seen, and what the act wants' };

/** Applications for accounts, for the office. */
@Resolver()
export class ApplicationsResolver {
  constructor(
    private readonly queue: ApplicationQueue,
    private readonly reviews: ReviewService,
    private readonly activations: ActivationService,
  ) {}

  @Allow('desk.applications')
  @Query(() => ApplicationPage, { description: 'the queue of applications' })
  applications(
    @CurrentStaff() staff: StaffViewer,
    @Args(OVERDUE) overdue: boolean,
    @Args(SEARCH) search: string,
    @Args(STATE) state?: ApplicationState,
    @Args(DISTRICT) districtId?: string,
    @Args(AFTER) after?: string,
  ): Promise<ApplicationPage> {
    // The validation pipe takes an enum for a class and makes an empty text of its null.
    return this.queue.page(staff, { overdue, search, state: state || null, districtId: districtId ?? null, after: after ?? null });
  }

  @Allow('desk.applications')
  @Query(() => Application, { description: 'one application at length' })
  application(@CurrentStaff() staff: StaffViewer, @Args(ID_ARGUMENT) id: string): Promise<Application> {
    return this.queue.application(staff, id);
  }

  @Allow('desk.applications')
  @Query(() => [ApplicationCandidate], { description: 'who the applicant may be, the likeliest first; at most 20' })
  applicationCandidates(@CurrentStaff() staff: StaffViewer, @Args(ID_ARGUMENT) id: string, @Args(SEARCH) search: string): Promise<ApplicationCandidate[]> {
    return this.queue.candidates(staff, id, search);
  }

  @Allow('desk.applications')
  @Mutation(() => ApplicationOutcome, { description: 'notes that the signed paper has come' })
  receiveApplication(@CurrentVisit() visit: Visit, @Args(INPUT) input: ApplicationActInput): Promise<ApplicationOutcome> {
    return this.outcome(visit, input, this.reviews.receive(visit.staff!, input, visit.address));
  }

  @Allow('desk.applications')
  @Mutation(() => ApplicationOutcome, { description: 'records a check' })
  checkApplication(@CurrentVisit() visit: Visit, @Args(INPUT) input: ApplicationCheckInput): Promise<ApplicationOutcome> {
    return this.outcome(visit, input, this.reviews.check(visit.staff!, input, visit.address));
  }

  @Allow('desk.applications')
  @Mutation(() => ApplicationOutcome, { description: 'takes a check back' })
  uncheckApplication(@CurrentVisit() visit: Visit, @Args(INPUT) input: ApplicationUncheckInput): Promise<ApplicationOutcome> {
    return this.outcome(visit, input, this.reviews.uncheck(visit.staff!, input, visit.address));
  }

  @Allow('desk.applications')
  @Mutation(() => ApplicationOutcome, { description: 'opens the account and sends identifier and initial password by e-mail' })
  activateApplication(@CurrentVisit() visit: Visit, @Args(INPUT) input: ApplicationActInput): Promise<ApplicationOutcome> {
    return this.outcome(visit, input, this.activations.activate(visit.staff!, input, visit.address));
  }

  @Allow('desk.applications')
  @Mutation(() => ApplicationOutcome, { description: 'refuses, and tells the applicant why' })
  refuseApplication(@CurrentVisit() visit: Visit, @Args(INPUT) input: RefuseApplicationInput): Promise<ApplicationOutcome> {
    return this.outcome(visit, input, this.reviews.refuse(visit.staff!, input, visit.address));
  }

  /** With problems too the application comes as it is now: somebody else may have acted. */
  private async outcome({ staff }: Visit, { id }: ApplicationActInput, acting: Promise<Problem[]>): Promise<ApplicationOutcome> {
    const problems = await acting;
    return { problems, application: await this.queue.application(staff!, id) };
  }
}
