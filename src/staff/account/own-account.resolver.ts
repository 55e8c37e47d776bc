import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentStaff, CurrentVisit, type StaffViewer, type Visit } from '#libs/access';
import { StaffAccount } from './models/staff-account.model.js';
import { OwnSessions } from './own-sessions.service.js';

/** A member of staff's own account; changes that take a password go over REST, beside signing in itself. */
@Resolver()
export class OwnAccountResolver {
  constructor(private readonly sessions: OwnSessions) {}

  @Allow('desk')
  @Query(() => StaffAccount, { description: 'The account of whoever of the staff asks.' })
  deskAccount(@CurrentStaff() staff: StaffViewer): Promise<StaffAccount> {
    return this.sessions.account(staff);
  }

  @Allow('desk')
  @Mutation(() => Boolean, { description: 'Ends one of one’s own sessions at the desk; true when it is ended.' })
  async endStaffSession(
    @CurrentVisit() { staff, address }: Visit, @Args('id', { type: () => ID, description: 'The session.' }) id: string,
  ): Promise<boolean> {
    await this.sessions.end(staff!, id, address);
    return true;
  }
}
