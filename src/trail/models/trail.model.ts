import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Instant } from '#libs/graphql';

@ObjectType({ description: 'One fact about an event.' })
export class TrailDetail {
  @Field({ description: 'What it is, as one word such as roles.' })
  key: string;

  @Field({ description: 'The fact: a name or number where the trail keeps an id of something that has one.' })
  value: string;
}

@ObjectType({ description: 'One thing that somebody did.' })
export class TrailEvent {
  @Field(() => ID, { description: 'Unguessable id.' })
  id: string;

  @Field(() => Instant, { description: 'When.' })
  at: Date;

  @Field({ description: 'What, as one word such as SIGNED_IN.' })
  action: string;

  @Field(() => String, { nullable: true, description: 'Name of the member of staff who did it; null where none did.' })
  staff: string | null;

  @Field(() => ID, { nullable: true, description: 'The person whom it is about; the one who did it, where no member of staff did.' })
  personId: string | null;

  @Field(() => String, { nullable: true, description: 'That person’s identifier for signing in; null without a login. Never a name.' })
  identifier: string | null;

  @Field(() => String, { nullable: true, description: 'The IP address from which it was done, where it is known.' })
  address: string | null;

  @Field(() => [TrailDetail], { description: 'What else the trail says of it.' })
  details: TrailDetail[];
}

@ObjectType({ description: 'A page of the trail, newest first.' })
export class TrailPage {
  @Field(() => [TrailEvent], { description: 'At most 50.' })
  rows: TrailEvent[];

  @Field(() => String, { nullable: true, description: 'Where the next page begins; null on the last one.' })
  next: string | null;
}

@ObjectType({ description: 'Somebody who is, or was, on the staff.' })
export class TrailStaff {
  @Field(() => ID, { description: 'Unguessable id.' })
  id: string;

  @Field({ description: 'First and last name.' })
  name: string;

  @Field({ description: 'True for one who no longer is.' })
  removed: boolean;
}
