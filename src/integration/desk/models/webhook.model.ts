import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Instant, Problem } from '#libs/graphql';

export enum DeliveryState { WAITING = 'WAITING', DELIVERED = 'DELIVERED', FAILED = 'FAILED' }

registerEnumType(DeliveryState, {
  name: 'DeliveryState',
  description: 'what has become of a message to an address',
  valuesMap: {
    WAITING: { description: 'it is tried, or tried again later' },
    DELIVERED: { description: 'the receiver answered that it has it' },
    FAILED: { description: 'it is not tried any more' },
  },
});

@ObjectType({ description: 'an address that is told when something has happened' })
export class Webhook {
  @Field(() => ID, { description: 'unguessable id' })
  id: string;

  @Field({ description: 'where messages go' })
  url: string;

  @Field(() => [String], { description: 'what it is told of: feed.applied, feed.refused, feed.failed, change.waiting' })
  events: string[];

  @Field({ description: 'who set it' })
  createdBy: string;

  @Field(() => Instant, { description: 'when it was set' })
  createdAt: Date;

  @Field(() => Int, { description: 'how many tries in a row came to nothing' })
  failures: number;

  @Field(() => Instant, { nullable: true, description: 'since when it is told nothing any more; null while it is' })
  disabledAt: Date | null;
}

@ObjectType({ description: 'what came of setting an address' })
export class WebhookMade {
  @Field(() => [Problem], { description: 'why it was not set; empty where it was' })
  problems: Problem[];

  @Field(() => String, { nullable: true, description: 'the secret by which its messages are signed, told this once; null where it was not set' })
  secret: string | null;
}

@ObjectType({ description: 'a message to an address' })
export class WebhookDelivery {
  @Field(() => ID, { description: 'its id, the same in every try (webhook-id)' })
  id: string;

  @Field({ description: 'what it tells of' })
  event: string;

  @Field(() => DeliveryState, { description: 'what has become of it' })
  state: DeliveryState;

  @Field(() => Int, { description: 'how often it was tried' })
  attempts: number;

  @Field(() => Int, { nullable: true, description: 'the HTTP status of the last answer; null where there was none' })
  lastStatus: number | null;

  @Field(() => String, { nullable: true, description: 'why there was no answer: TIMEOUT, UNREACHABLE, PRIVATE_ADDRESS, DISABLED' })
  lastError: string | null;

  @Field(() => Instant, { description: 'when it came up' })
  createdAt: Date;

  @Field(() => Instant, { nullable: true, description: 'when it was last tried' })
  lastAt: Date | null;

  @Field(() => Instant, { nullable: true, description: 'when it is tried again; null where it is not, or at once' })
  nextAt: Date | null;
}

@ObjectType({ description: 'a page of messages to an address, the newest first' })
export class WebhookDeliveryPage {
  @Field(() => [WebhookDelivery], { description: 'at most 25' })
  rows: WebhookDelivery[];

  @Field(() => ID, { nullable: true, description: 'the `after` of the next page; null on the last' })
  next: string | null;
}
