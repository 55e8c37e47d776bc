import { Field, ObjectType } from '@nestjs/graphql';
import { Problem } from '#libs/graphql';

@ObjectType({ description: 'what came of an application form; the same whoever exists' })
export class ApplyOutcome {
  @Field(() => [Problem], { description: 'what is wrong with the form; with any of them nothing was kept' })
  problems: Problem[];
}

@ObjectType({ description: 'what came of accepting the terms of use' })
export class TermsOutcome {
  @Field(() => [Problem], { description: 'NOT_IN_FORCE where another version is in force by now; then nothing was written' })
  problems: Problem[];
}
