import { Field, ObjectType } from '@nestjs/graphql';

/** Why what the viewer entered can't be taken; the words belong to the site's catalogues. */
@ObjectType({ description: 'one reason why what was entered is not taken; with any of them nothing was written' })
export class Problem {
  @Field(() => String, { nullable: true, description: 'the input field at fault; null where it is the whole' })
  field: string | null;

  @Field({ description: 'what is wrong, as one word such as REQUIRED or BELOW_PREVIOUS' })
  code: string;
}
