import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Instant, Problem } from '#libs/graphql';

@ObjectType({ description: 'how many people of a building or staircase can sign in' })
export class LoginCount {
  @Field(() => Int, { description: 'people with a legal title today' })
  people: number;

  @Field(() => Int, { description: 'of them without a login' })
  without: number;
}

@ObjectType({ description: 'logins issued at once for a building or staircase' })
export class LoginBatch {
  @Field(() => ID, { description: 'unguessable id' })
  id: string;

  @Field({ description: 'the building' })
  address: string;

  @Field(() => String, { nullable: true, description: 'the staircase; null: the whole building' })
  staircase: string | null;

  @Field({ description: 'RUNNING; READY, the letters can be taken once; TAKEN; EXPIRED, nobody took them' })
  state: string;

  @Field(() => Int, { description: 'how many logins it is' })
  total: number;

  @Field(() => Int, { description: 'how many of them are issued' })
  done: number;

  @Field(() => Instant, { description: 'when it was started' })
  startedAt: Date;

  @Field({ description: 'by whom' })
  startedBy: string;

  @Field(() => Instant, { nullable: true, description: 'until when the letters can be taken' })
  readyUntil: Date | null;

  @Field({ description: 'whether whoever asks has started it, and may take the letters' })
  mine: boolean;
}

@ObjectType({ description: 'what came of starting a batch' })
export class BatchOutcome {
  @Field(() => [Problem], { description: 'why it was not started; empty where it was' })
  problems: Problem[];

  @Field(() => LoginBatch, { nullable: true, description: 'the batch' })
  batch: LoginBatch | null;
}
