import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentVisit, type Visit } from '#libs/access';
import { CooperativesService } from './cooperatives.service.js';
import { AnnouncementInput, CreateCooperativeInput } from './inputs/platform.input.js';
import { PlatformCooperative, PlatformCooperatives, PlatformOutcome, PlatformSettings } from './models/platform.model.js';
import { PlatformSettingsService } from './platform-settings.service.js';

const cooperativeId = { type: () => ID, description: 'the cooperative' };

/** The operators' console. It knows cooperatives and counts, and no resident. */
@Resolver()
export class PlatformResolver {
  constructor(
    private readonly cooperatives: CooperativesService,
    private readonly settings: PlatformSettingsService,
  ) {}

  @Allow('platform')
  @Query(() => PlatformCooperatives, { description: 'cooperatives by slug, thirty a page' })
  platformCooperatives(
    @Args('search', { type: () => String, nullable: true, description: 'a part of a name, slug or host' }) search: string | null,
    @Args('after', { type: () => String, nullable: true, description: 'as the page before gave it' }) after: string | null,
  ): Promise<PlatformCooperatives> {
    return this.cooperatives.page(search, after);
  }

  @Allow('platform')
  @Query(() => PlatformCooperative, { nullable: true, description: 'one cooperative; null where there is none' })
  platformCooperative(@Args('id', cooperativeId) id: string): Promise<PlatformCooperative | null> {
    return this.cooperatives.one(id);
  }

  @Allow('platform')
  @Query(() => PlatformSettings, { description: 'what holds for the whole platform' })
  platformSettings(): Promise<PlatformSettings> {
    return this.settings.read();
  }

  @Allow('platform')
  @Mutation(() => PlatformOutcome, { description: 'creates a cooperative out of a template, and invites its first admin' })
  createCooperative(@CurrentVisit() visit: Visit, @Args('input', { description: 'the cooperative' }) input: CreateCooperativeInput): Promise<PlatformOutcome> {
    return this.cooperatives.create(visit, input);
  }

  @Allow('platform')
  @Mutation(() => PlatformOutcome, { description: 'invites an admin into a cooperative' })
  inviteCooperativeAdmin(
    @CurrentVisit() visit: Visit,
    @Args('id', cooperativeId) id: string,
    @Args('name', { description: 'first and last name' }) name: string,
    @Args('email', { description: 'e-mail address' }) email: string,
  ): Promise<PlatformOutcome> {
    return this.cooperatives.inviteAdmin(visit, id, { name, email });
  }

  @Allow('platform')
  @Mutation(() => PlatformOutcome, { description: 'adds a host at which a cooperative answers' })
  addDomain(@CurrentVisit() visit: Visit, @Args('id', cooperativeId) id: string, @Args('host', { description: 'the host' }) host: string): Promise<PlatformOutcome> {
    return this.cooperatives.addDomain(visit, id, host);
  }

  @Allow('platform')
  @Mutation(() => PlatformOutcome, { description: 'takes a host from a cooperative, never the last' })
  removeDomain(@CurrentVisit() visit: Visit, @Args('id', cooperativeId) id: string, @Args('host', { description: 'the host' }) host: string): Promise<PlatformOutcome> {
    return this.cooperatives.removeDomain(visit, id, host);
  }

  @Allow('platform')
  @Mutation(() => PlatformOutcome, { description: 'closes the portal of a cooperative, or opens it again; nothing of its data changes' })
  suspendCooperative(
    @CurrentVisit() visit: Visit,
    @Args('id', cooperativeId) id: string,
    @Args('suspended', { description: 'true: close it; false: open it' }) suspended: boolean,
  ): Promise<PlatformOutcome> {
    return this.cooperatives.suspend(visit, id, suspended);
  }

  @Allow('platform')
  @Mutation(() => PlatformOutcome, { description: 'sets the least length of any password' })
  setPasswordFloor(@CurrentVisit() visit: Visit, @Args('passwordFloor', { type: () => Int, description: '6 to 12 characters' }) floor: number): Promise<PlatformOutcome> {
    return this.settings.setFloor(visit, floor);
  }

  @Allow('platform')
  @Mutation(() => PlatformOutcome, { description: 'announces something to everybody for a while' })
  announce(@CurrentVisit() visit: Visit, @Args('input', { description: 'the announcement' }) input: AnnouncementInput): Promise<PlatformOutcome> {
    return this.settings.announce(visit, input);
  }

  @Allow('platform')
  @Mutation(() => PlatformOutcome, { description: 'takes an announcement down' })
  withdrawAnnouncement(@CurrentVisit() visit: Visit, @Args('id', { type: () => ID, description: 'the announcement' }) id: string): Promise<PlatformOutcome> {
    return this.settings.withdraw(visit, id);
  }
}
