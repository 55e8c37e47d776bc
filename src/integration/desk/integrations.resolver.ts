import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentStaff, CurrentVisit, type StaffViewer, type Visit } from '#libs/access';
import { Refusal } from '#libs/graphql';
import { Tokens } from '../tokens/tokens.service.js';
import { Webhooks } from '../webhooks/webhooks.service.js';
import { MakeTokenInput } from './inputs/make-token.input.js';
import { MakeWebhookInput } from './inputs/make-webhook.input.js';
import { IntegrationsService } from './integrations.service.js';
import { ChangeKindWord, Integrations } from './models/integrations.model.js';
import { TokenMade } from './models/token.model.js';
import { DeliveryState, WebhookDeliveryPage, WebhookMade } from './models/webhook.model.js';

const TOKEN_ID = { name: 'id', type: () => ID, description: 'the token; a foreign one answers as one that does not exist' };
const WEBHOOK_ID = { name: 'id', type: () => ID, description: 'the address; a foreign one answers as one that does not exist' };

/** The doors for the office's programs, at the desk. */
@Resolver()
export class IntegrationsResolver {
  constructor(
    private readonly integrations: IntegrationsService,
    private readonly tokens: Tokens,
    private readonly webhooks: Webhooks,
  ) {}

  @Allow('desk.feeds')
  @Query(() => Integrations, { name: 'integrations', description: 'tokens, what waits for the office’s program, addresses that are told' })
  all(@CurrentStaff() staff: StaffViewer): Promise<Integrations> {
    return this.integrations.all(staff);
  }

  @Allow('desk.feeds')
  @Query(() => WebhookDeliveryPage, { description: 'what an address was told in the last 30 days, the newest first' })
  async webhookDeliveries(
    @CurrentStaff() staff: StaffViewer,
    @Args(WEBHOOK_ID) id: string,
    @Args({ name: 'after', type: () => ID, nullable: true, description: '`next` of the page before; null for the first' }) after?: string | null,
  ): Promise<WebhookDeliveryPage> {
    const { rows, next } = await this.webhooks.deliveries(staff, id, after ?? null);
    return {
      next,
      rows: rows.map((row) => ({
        id: row.id, event: row.event, state: row.state as DeliveryState, attempts: row.attempts, lastStatus: row.last_status, lastError: row.last_error,
        createdAt: row.created_at, lastAt: row.last_at, nextAt: row.next_at,
      })),
    };
  }

  @Allow('desk.feeds')
  @Mutation(() => TokenMade, { description: 'makes a token for a program of the office' })
  makeToken(@CurrentVisit() visit: Visit, @Args({ name: 'input', description: 'the token' }) input: MakeTokenInput): Promise<TokenMade> {
    return this.tokens.make(visit, input);
  }

  @Allow('desk.feeds')
  @Mutation(() => Boolean, { description: 'takes a token back, for good: true' })
  async revokeToken(@CurrentVisit() visit: Visit, @Args(TOKEN_ID) id: string): Promise<boolean> {
    await this.tokens.revoke(visit, id);
    return true;
  }

  @Allow('desk.feeds')
  @Mutation(() => Int, { description: 'marks what waits of a kind up to a place as taken: how many changes that is' })
  async takeChanges(
    @CurrentVisit() visit: Visit,
    @Args({ name: 'kind', type: () => ChangeKindWord, description: 'the kind' }) kind: ChangeKindWord,
    @Args({ name: 'upTo', type: () => Int, description: 'the place by which the file was asked for' }) upTo: number,
  ): Promise<number> {
    const taken = await this.integrations.take(visit, kind, upTo);
    if (taken === null) throw new Refusal('BAD_INPUT');
    return taken;
  }

  @Allow('desk.feeds')
  @Mutation(() => WebhookMade, { description: 'sets an address that is told when something has happened' })
  makeWebhook(@CurrentVisit() visit: Visit, @Args({ name: 'input', description: 'the address' }) input: MakeWebhookInput): Promise<WebhookMade> {
    return this.webhooks.make(visit, input);
  }

  @Allow('desk.feeds')
  @Mutation(() => Boolean, { description: 'removes an address and what it was told: true' })
  async removeWebhook(@CurrentVisit() visit: Visit, @Args(WEBHOOK_ID) id: string): Promise<boolean> {
    await this.webhooks.remove(visit, id);
    return true;
  }

  @Allow('desk.feeds')
  @Mutation(() => Boolean, { description: 'tells an address again that was told nothing any more: true' })
  async enableWebhook(@CurrentVisit() visit: Visit, @Args(WEBHOOK_ID) id: string): Promise<boolean> {
    await this.webhooks.enable(visit, id);
    return true;
  }

  @Allow('desk.feeds')
  @Mutation(() => Boolean, { description: 'sends an address a message of no meaning, to see whether it answers: true; false where five were sent within a minute' })
  testWebhook(@CurrentVisit() visit: Visit, @Args(WEBHOOK_ID) id: string): Promise<boolean> {
    return this.webhooks.test(visit, id);
  }
}
