import { Field, ObjectType } from '@nestjs/graphql';
import { Instant, Problem } from '#libs/graphql';

@ObjectType({ description: 'a login as it is handed over: shown once and kept nowhere in clear' })
export class IssuedLogin {
  @Field({ description: 'the identifier; it never changes' })
  identifier: string;

  @Field({ description: 'the start password, in groups of four' })
  password: string;

  @Field(() => Instant, { description: 'until when it holds' })
  expiresAt: Date;

  @Field({ description: 'true where the person had a login, whose password is void and whose sessions are over' })
  reissued: boolean;

  @Field(() => String, { nullable: true, description: 'the letter to hand over, a PDF in base64; null where it could not be printed' })
  letter: string | null;
}

@ObjectType({ description: 'what came of issuing a login' })
export class IssueOutcome {
  @Field(() => [Problem], { description: 'why nothing was issued; empty where it was' })
  problems: Problem[];

  @Field(() => IssuedLogin, { nullable: true, description: 'what was issued' })
  issued: IssuedLogin | null;
}

@ObjectType({ description: 'what came of something done with a person’s login' })
export class LoginOutcome {
  @Field(() => [Problem], { description: 'why nothing was done; empty where it was' })
  problems: Problem[];
}
