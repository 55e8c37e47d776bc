import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Instant, Problem } from '#libs/graphql';

@ObjectType({ description: 'a token by which a program of the office shows who it is' })
export class ApiToken {
  @Field(() => ID, { description: 'unguessable id, which the trail names; it opens nothing' })
  id: string;

  @Field({ description: 'as the admin called it' })
  name: string;

  @Field({ description: 'its last four characters' })
  hint: string;

  @Field(() => [String], { description: 'what it opens: feed:write, feed:read, changes:read, changes:ack' })
  scopes: string[];

  @Field({ description: 'who made it' })
  createdBy: string;

  @Field(() => Instant, { description: 'when it was made' })
  createdAt: Date;

  @Field(() => Instant, { description: 'from when it holds no more' })
  expiresAt: Date;

  @Field(() => Instant, { nullable: true, description: 'when it was last used; null: never' })
  lastUsedAt: Date | null;

  @Field(() => Instant, { nullable: true, description: 'when it was taken back; null while it was not' })
  revokedAt: Date | null;
}

@ObjectType({ description: 'what came of making a token' })
export class TokenMade {
  @Field(() => [Problem], { description: 'why none was made; empty where one was' })
  problems: Problem[];

  @Field(() => String, { nullable: true, description: 'the token itself, told this once; null where none was made' })
  token: string | null;
}
