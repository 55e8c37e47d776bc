import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentStaff, CurrentVisit, deskScopeOf, type StaffViewer, type Visit } from '#libs/access';
import { Refusal } from '#libs/graphql';
import { DecisionService, type DecisionOutcome } from '../decision.service.js';
import { DeskReadingDetails, DeskReadingOutcome, DeskReadingPage, MeteredBuilding, ReadingsAccepted } from './desk-reading.model.js';
import { ReportState } from '../models/enums.js';
import { ReadingQueue } from './reading-queue.service.js';
import { DecideReadingInput, DeskReadingsInput } from './readings.inputs.js';

const AT_ONCE = 200;
const FILTER = { name: 'filter', description: 'which reported readings' };
const AFTER = { name: 'after', type: () => ID, nullable: true, description: '`next` of the page before; null for the first' };
const ID_ARG = { name: 'id', type: () => ID, description: 'the report; one that the asker may not see answers as one that does not exist' };

const PROBLEMS: Partial<Record<DecisionOutcome, { field: string | null; code: string }>> = {
  NO_REASON: { field: 'reason', code: 'REQUIRED' },
  DECIDED: { field: null, code: 'DECIDED' },
};

/** Reported readings at the office's desk. */
@Resolver()
export class DeskReadingsResolver {
  constructor(
    private readonly queue: ReadingQueue,
    private readonly decisions: DecisionService,
  ) {}

  @Allow('desk.readings')
  @Query(() => DeskReadingPage, { description: 'readings that residents reported' })
  deskReadings(@CurrentStaff() staff: StaffViewer, @Args(FILTER) filter: DeskReadingsInput, @Args(AFTER) after?: string): Promise<DeskReadingPage> {
    return this.queue.page(staff, filter, after ?? null);
  }

  @Allow('desk.readings')
  @Query(() => DeskReadingDetails, { description: 'one reported reading with what one decides by, and the next that waits' })
  deskReading(@CurrentStaff() staff: StaffViewer, @Args(ID_ARG) id: string, @Args(FILTER) filter: DeskReadingsInput): Promise<DeskReadingDetails> {
    return this.queue.one(staff, id, filter);
  }

  @Allow('desk.readings')
  @Query(() => [MeteredBuilding], { description: 'buildings with meters, by address' })
  meteredBuildings(@CurrentStaff() staff: StaffViewer): Promise<MeteredBuilding[]> {
    return this.queue.buildings(staff);
  }

  @Allow('desk.readings')
  @Mutation(() => DeskReadingOutcome, { description: 'accepts or refuses a reported reading; the resident is told' })
  async decideReading(
    @CurrentVisit() visit: Visit, @Args('input', { description: 'the decision' }) { reportId, accepted, reason }: DecideReadingInput,
  ): Promise<DeskReadingOutcome> {
    const outcome = await this.decide(visit, reportId, accepted, reason?.trim() || null);
    if (outcome === 'NOT_FOUND') throw new Refusal('NOT_FOUND');
    const problem = PROBLEMS[outcome];
    return { problems: problem ? [problem] : [] };
  }

  @Allow('desk.readings')
  @Mutation(() => ReadingsAccepted, { description: 'accepts the reported readings that wait and about which nothing is odd, as far as the filter leaves them' })
  async acceptPlainReadings(@CurrentVisit() visit: Visit, @Args(FILTER) filter: DeskReadingsInput): Promise<ReadingsAccepted> {
    let accepted = 0;
    for (const id of await this.queue.plain(visit.staff!, filter, AT_ONCE)) {
      if ((await this.decide(visit, id, true, null)) === 'DONE') accepted += 1;
    }
    return { accepted, left: (await this.queue.page(visit.staff!, { ...filter, state: ReportState.SENT, flagged: false }, null)).count };
  }

  private decide({ staff, address }: Visit, id: string, accepted: boolean, reason: string | null): Promise<DecisionOutcome> {
    return this.decisions.decide(deskScopeOf(staff!), id, { accepted, reason }, { districtId: staff!.districtId, address });
  }
}
