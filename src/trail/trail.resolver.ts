import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentStaff, type StaffViewer } from '#libs/access';
import { TrailInput } from './inputs/trail.input.js';
import { TrailPage, TrailStaff } from './models/trail.model.js';
import { TrailService } from './trail.service.js';

/** The trail of what was done, as an admin reads it. */
@Resolver()
export class TrailResolver {
  constructor(private readonly trail: TrailService) {}

  @Allow('desk.audit')
  @Query(() => TrailPage, { description: 'What was done, newest first, fifty a page.' })
  deskTrail(
    @CurrentStaff() staff: StaffViewer,
    @Args('filter', { description: 'Which events.' }) filter: TrailInput,
    @Args('after', { type: () => String, nullable: true, description: 'Where the page before said that this one begins.' }) after: string | null,
  ): Promise<TrailPage> {
    return this.trail.page(staff, filter, after);
  }

  @Allow('desk.audit')
  @Query(() => [TrailStaff], { description: 'Who of the staff the trail may tell of: those who are first, then those who were.' })
  trailStaff(@CurrentStaff() staff: StaffViewer): Promise<TrailStaff[]> {
    return this.trail.staff(staff);
  }
}
