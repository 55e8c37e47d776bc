import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, CurrentVisit, type Viewer, type Visit } from '#libs/access';
import { AccessLogService } from './access-log.service.js';
import { AccountService } from './account.service.js';
import { AccessLog } from './models/access-log.model.js';
import { MyAccount, NotificationTopic } from './models/account.model.js';

/** My account. */
@Resolver()
export class AccountResolver {
  constructor(
    private readonly accounts: AccountService,
    private readonly log: AccessLogService,
  ) {}

  @Allow('signed in')
  @Query(() => MyAccount, { description: 'the account of whoever is signed in' })
  account(@CurrentViewer() viewer: Viewer): Promise<MyAccount> {
    return this.accounts.account(viewer);
  }

  @Allow('signed in')
  @Query(() => AccessLog, { description: "who did what with the viewer's account and data" })
  accessLog(
    @CurrentViewer() viewer: Viewer,
    @Args('after', { type: () => String, nullable: true, description: 'where the page before said that this one begins' }) after: string | null,
  ): Promise<AccessLog> {
    return this.log.page(viewer, after ?? null);
  }

  @Allow('signed in')
  @Mutation(() => MyAccount, { description: 'chooses whether to be told of something by e-mail' })
  async chooseNotification(
    @CurrentVisit() visit: Visit,
    @Args('topic', { type: () => NotificationTopic, description: 'of what' }) topic: NotificationTopic,
    @Args('byEmail', { description: 'whether by e-mail' }) byEmail: boolean,
  ): Promise<MyAccount> {
    await this.accounts.choose(visit, topic, byEmail);
    return this.accounts.account(visit.viewer!);
  }

  @Allow('signed in')
  @Mutation(() => Boolean, { description: "ends one of the viewer's own sessions" })
  async endSession(
    @CurrentVisit() visit: Visit,
    @Args('id', { type: () => ID, description: 'which' }) id: string,
  ): Promise<boolean> {
    await this.accounts.endSession(visit, id);
    return true;
  }
}
