import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentStaff, CurrentVisit, deskScopeOf, type StaffViewer, type Visit } from '#libs/access';
import { StaffInvitations } from '../staff-invitations.js';
import { InviteStaffInput, StaffDutiesInput } from './inputs/staff.input.js';
import { RolePermission, StaffChoices, StaffMemberModel, StaffOutcome, StaffPage } from './models/staff-member.model.js';
import { StaffList } from './staff-list.service.js';
import { StaffManagement } from './staff-management.service.js';

const MEMBER = { type: () => ID, description: 'The member of staff.' } as const;
const SEARCH = { type: () => String, nullable: true, description: 'A part of the name or of the e-mail address.' } as const;
const AFTER = { type: () => String, nullable: true, description: 'Where the page before said that this one begins.' } as const;

/** Who works at the desk, and as what. */
@Resolver()
export class StaffManagementResolver {
  constructor(
    private readonly list: StaffList,
    private readonly invitations: StaffInvitations,
    private readonly management: StaffManagement,
  ) {}

  @Allow('desk.staff')
  @Query(() => StaffPage, { description: 'The staff, by name, thirty a page.' })
  deskStaff(@CurrentStaff() staff: StaffViewer, @Args('search', SEARCH) search: string | null, @Args('after', AFTER) after: string | null): Promise<StaffPage> {
    return this.list.page(staff, search, after);
  }

  @Allow('desk.staff')
  @Query(() => StaffMemberModel, { nullable: true, description: 'One member of staff; null where there is none.' })
  deskStaffMember(@CurrentStaff() staff: StaffViewer, @Args('id', MEMBER) id: string): Promise<StaffMemberModel | null> {
    return this.list.one(staff, id);
  }

  @Allow('desk.staff')
  @Query(() => StaffChoices, { description: 'Roles and district offices that somebody may be given.' })
  staffChoices(@CurrentStaff() staff: StaffViewer): Promise<StaffChoices> {
    return this.list.choices(staff);
  }

  @Allow('desk.staff')
  @Query(() => [RolePermission], { description: 'What each role allows.' })
  rolePermissions(@CurrentStaff() staff: StaffViewer): RolePermission[] {
    return this.list.permissions(staff);
  }

  @Allow('desk.staff')
  @Mutation(() => StaffOutcome, { description: 'Invites somebody to the desk by e-mail.' })
  async inviteStaff(@CurrentVisit() visit: Visit, @Args('input', { description: 'Whom.' }) input: InviteStaffInput): Promise<StaffOutcome> {
    const invited = { ...input, roles: [...new Set(input.roles)], districtId: input.districtId || null };
    return { problems: await this.invitations.invite(deskScopeOf(visit.staff!), invited, { address: visit.address }) };
  }

  @Allow('desk.staff')
  @Mutation(() => StaffOutcome, { description: 'Sends the invitation anew to somebody who has not taken it up; the link before it is void.' })
  async resendInvitation(@CurrentVisit() visit: Visit, @Args('id', MEMBER) id: string): Promise<StaffOutcome> {
    return { problems: await this.invitations.again(deskScopeOf(visit.staff!), id, visit.address) };
  }

  @Allow('desk.staff')
  @Mutation(() => StaffOutcome, { description: 'Gives somebody other roles, and another district or none.' })
  async changeStaff(
    @CurrentVisit() visit: Visit, @Args('id', MEMBER) id: string, @Args('input', { description: 'All that they are to have.' }) input: StaffDutiesInput,
  ): Promise<StaffOutcome> {
    return { problems: await this.management.change(visit, id, { roles: input.roles, districtId: input.districtId || null }) };
  }

  @Allow('desk.staff')
  @Mutation(() => StaffOutcome, { description: 'Takes the second factor and the password from somebody who has lost the former; a link to set both goes to them by e-mail.' })
  async resetStaffFactor(@CurrentVisit() visit: Visit, @Args('id', MEMBER) id: string): Promise<StaffOutcome> {
    return { problems: await this.management.resetFactor(visit, id) };
  }

  @Allow('desk.staff')
  @Mutation(() => StaffOutcome, { description: 'Takes somebody off the staff; their sessions end at once.' })
  async removeStaff(@CurrentVisit() visit: Visit, @Args('id', MEMBER) id: string): Promise<StaffOutcome> {
    return { problems: await this.management.remove(visit, id) };
  }
}
