import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, CurrentVisit, type Viewer, type Visit } from '#libs/access';
import { CommentService } from './comment.service.js';
import { FaultState } from './fault-state.js';
import { FilingService } from './filing.service.js';
import { CommentFaultInput } from './inputs/comment-fault.input.js';
import { FileFaultInput } from './inputs/file-fault.input.js';
import { FaultPlaces } from './models/fault-places.model.js';
import { Fault, FaultOutcome, FaultRegister } from './models/fault.model.js';
import { RegisterService } from './register.service.js';

const FAULT_ID = { name: 'id', type: () => ID, description: 'the report; one that the viewer may not see answers as one that does not exist' };
const PREMISES = { name: 'premisesId', type: () => ID, nullable: true, description: 'these premises and the common parts of their building alone' };
const STATE = { name: 'state', type: () => FaultState, nullable: true, description: 'reports in this state alone' };
const ONLY_MINE = { name: 'onlyMine', type: () => Boolean, description: "the viewer's own reports alone" };
const AFTER = { name: 'after', type: () => ID, nullable: true, description: '`next` of the page before; null for the newest' };

/** Fault reports: the register, one report, filing and commenting. */
@Resolver()
export class FaultsResolver {
  constructor(
    private readonly register: RegisterService,
    private readonly filing: FilingService,
    private readonly comments: CommentService,
  ) {}

  @Allow('faults.read')
  @Query(() => FaultRegister, { description: "the viewer's reports, those on their premises, and those on the common parts of their buildings" })
  faults(
    @CurrentViewer() viewer: Viewer,
    @Args(ONLY_MINE) onlyMine: boolean,
    @Args(PREMISES) premisesId?: string,
    @Args(STATE) state?: FaultState,
    @Args(AFTER) after?: string,
  ): Promise<FaultRegister> {
    // The validation pipe takes an enum for a class and makes an empty text of its null.
    return this.register.page(viewer, { onlyMine, premisesId: premisesId ?? null, state: state || null, after: after ?? null });
  }

  @Allow('faults.read')
  @Query(() => Fault, { description: 'one report with its history' })
  fault(@CurrentViewer() viewer: Viewer, @Args(FAULT_ID) id: string): Promise<Fault> {
    return this.register.fault(viewer, id);
  }

  @Allow('faults.read')
  @Query(() => FaultPlaces, { description: 'where the viewer may report a fault' })
  faultPlaces(@CurrentViewer() viewer: Viewer): Promise<FaultPlaces> {
    return this.register.places(viewer);
  }

  @Allow('faults.write')
  @Mutation(() => FaultOutcome, { description: 'files a report' })
  async fileFault(@CurrentVisit() visit: Visit, @Args('input', { description: 'the report' }) input: FileFaultInput): Promise<FaultOutcome> {
    const filed = await this.filing.file(visit, input);
    if (typeof filed !== 'string') return { problems: filed, fault: null };
    return { problems: [], fault: await this.register.fault(visit.viewer!, filed) };
  }

  @Allow('faults.write')
  @Mutation(() => FaultOutcome, { description: "adds a comment to a report of the viewer's own" })
  async commentFault(@CurrentVisit() visit: Visit, @Args('input', { description: 'the comment' }) input: CommentFaultInput): Promise<FaultOutcome> {
    const problems = await this.comments.comment(visit, input);
    if (problems.length) return { problems, fault: null };
    return { problems, fault: await this.register.fault(visit.viewer!, input.faultId) };
  }
}
