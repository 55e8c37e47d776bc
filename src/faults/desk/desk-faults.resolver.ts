import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentStaff, CurrentVisit, deskScopeOf, type StaffViewer, type Visit } from '#libs/access';
import { isUuid } from '#libs/cooperative';
import { type Problem, Refusal } from '#libs/graphql';
import { FaultDesk } from './fault-desk.service.js';
import { FaultFigures } from './figures.service.js';
import { FileFaultAtDeskInput } from './inputs/file-fault-at-desk.input.js';
import { FaultQueueInput, FaultQueueOrder } from './inputs/queue.input.js';
import { LinkFaultInput, MoveFaultsInput, PlanFaultInput, WorkFaultInput } from './inputs/work.inputs.js';
import { FaultDeskChoices, FaultDeskFigures } from './models/desk-choices.model.js';
import { DeskFault, DeskFaultOutcome, DeskFaultPage, FaultsMoved } from './models/desk-fault.model.js';
import { OfficeFiling } from './office-filing.service.js';
import { FaultPlanning } from './plan.service.js';
import { FaultQueue } from './queue.service.js';

const ID_ARG = { name: 'id', type: () => ID, description: 'the report; one that the asker may not see answers as one that does not exist' };
const FILTER = { name: 'filter', description: 'which reports' };
const ORDER = { name: 'order', type: () => FaultQueueOrder, description: 'by what they are ordered' };
const DESCENDING = { name: 'descending', type: () => Boolean, description: 'the greatest first' };
const AFTER = { name: 'after', type: () => ID, nullable: true, description: '`next` of the page before; null for the first' };
const INPUT = { name: 'input', description: 'the act' };

/** Fault reports at the office's desk. */
@Resolver()
export class DeskFaultsResolver {
  constructor(
    private readonly queue: FaultQueue,
    private readonly desk: FaultDesk,
    private readonly planning: FaultPlanning,
    private readonly filing: OfficeFiling,
    private readonly all: FaultFigures,
  ) {}

  @Allow('desk.faults')
  @Query(() => DeskFaultPage, { description: 'the office’s queue of fault reports' })
  deskFaults(
    @CurrentStaff() staff: StaffViewer,
    @Args(FILTER) filter: FaultQueueInput,
    @Args(ORDER) order: FaultQueueOrder,
    @Args(DESCENDING) descending: boolean,
    @Args(AFTER) after?: string,
  ): Promise<DeskFaultPage> {
    return this.queue.page(staff, { filter, order, descending, after: after ?? null });
  }

  @Allow('desk.faults')
  @Query(() => DeskFault, { description: 'one fault report as the office works it' })
  deskFault(@CurrentStaff() staff: StaffViewer, @Args(ID_ARG) id: string): Promise<DeskFault> {
    return this.queue.fault(staff, id);
  }

  @Allow('desk.faults')
  @Query(() => FaultDeskChoices, { description: 'by what the queue can be narrowed, and who may be given reports' })
  faultDeskChoices(@CurrentStaff() staff: StaffViewer): Promise<FaultDeskChoices> {
    return this.all.choices(staff);
  }

  @Allow('desk.faults')
  @Query(() => FaultDeskFigures, { description: 'how long the work takes, and what is open' })
  faultDeskFigures(@CurrentStaff() staff: StaffViewer): Promise<FaultDeskFigures> {
    return this.all.figures(staff);
  }

  @Allow('desk.faults')
  @Mutation(() => DeskFaultOutcome, { description: 'moves a fault report, says something of it, or both' })
  async workFault(@CurrentVisit() visit: Visit, @Args(INPUT) { faultId, state, comment, hearers }: WorkFaultInput): Promise<DeskFaultOutcome> {
    const work = { state: state ?? null, comment: comment?.trim() || null, hearers };
    const problems = await this.desk.work(deskScopeOf(visit.staff!), asked(visit, faultId), work);
    if (problems.some(({ code }) => code === 'NOT_FOUND')) throw new Refusal('NOT_FOUND');
    return this.outcome(visit, faultId, problems);
  }

  @Allow('desk.faults')
  @Mutation(() => DeskFaultOutcome, { description: 'gives a fault report to somebody, and sets the day by which it is to be dealt with' })
  async planFault(@CurrentVisit() visit: Visit, @Args(INPUT) { faultId, assignedTo, dueOn }: PlanFaultInput): Promise<DeskFaultOutcome> {
    return this.outcome(visit, faultId, await this.planning.plan(visit, faultId, assignedTo ?? null, dueOn ?? null));
  }

  @Allow('desk.faults')
  @Mutation(() => DeskFaultOutcome, { description: 'says which report a fault report repeats: it takes that one’s state and follows it' })
  async linkFault(@CurrentVisit() visit: Visit, @Args(INPUT) { faultId, originalNumber }: LinkFaultInput): Promise<DeskFaultOutcome> {
    return this.outcome(visit, faultId, await this.planning.link(visit, faultId, originalNumber?.trim() || null));
  }

  @Allow('desk.faults')
  @Mutation(() => DeskFaultOutcome, { description: 'files a report of a common part by the office itself' })
  async fileFaultAtDesk(@CurrentVisit() visit: Visit, @Args(INPUT) input: FileFaultAtDeskInput): Promise<DeskFaultOutcome> {
    const filed = await this.filing.file(visit, input);
    return typeof filed === 'string' ? this.outcome(visit, filed, []) : { problems: filed, fault: null };
  }

  @Allow('desk.faults')
  @Mutation(() => FaultsMoved, { description: 'moves several fault reports, each for itself, and tells which could not be moved' })
  async moveFaults(@CurrentVisit() visit: Visit, @Args(INPUT) { faultIds, state, comment }: MoveFaultsInput): Promise<FaultsMoved> {
    const moved: FaultsMoved = { moved: [], notMoved: [] };
    for (const id of faultIds) {
      const [problem] = await this.desk.work(deskScopeOf(visit.staff!), asked(visit, id), { state, comment: comment?.trim() || null, hearers: 'FILER' });
      if (!problem) moved.moved.push(id);
      else moved.notMoved.push({ id, number: problem.code === 'NOT_FOUND' ? null : (await this.queue.fault(visit.staff!, id)).number, code: problem.code });
    }
    return moved;
  }

  private async outcome({ staff }: Visit, id: string, problems: Problem[]): Promise<DeskFaultOutcome> {
    return problems.length ? { problems, fault: null } : { problems, fault: await this.queue.fault(staff!, id) };
  }
}

function asked({ staff, address }: Visit, id: string) {
  if (!isUuid(id)) throw new Refusal('NOT_FOUND');
  return { id, districtId: staff!.districtId, address };
}
