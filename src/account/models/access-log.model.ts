import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Instant } from '#libs/graphql';

@ObjectType({ description: "something that happened with the viewer's account or data" })
export class AccessEvent {
  @Field(() => ID, { description: 'unguessable id' })
  id: string;

  @Field(() => Instant, { description: 'when' })
  at: Date;

  @Field({ description: 'what, as one word such as SIGNED_IN' })
  action: string;

  @Field(() => String, { nullable: true, description: 'from which IP address; null where it was no browser' })
  address: string | null;

  @Field({ description: 'true where somebody of the office did it' })
  byOffice: boolean;

  @Field(() => String, { nullable: true, description: 'who of the office, where they saw the portal as the viewer' })
  staffName: string | null;

  @Field(() => String, { nullable: true, description: 'why they did, in their own words' })
  reason: string | null;
}

@ObjectType({ description: 'a page of what happened, newest first' })
export class AccessLog {
  @Field(() => [AccessEvent], { description: 'at most 30' })
  events: AccessEvent[];

  @Field(() => String, { nullable: true, description: 'where the next page begins; null on the last one' })
  next: string | null;
}
