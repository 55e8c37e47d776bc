import { Field, ObjectType } from '@nestjs/graphql';
import { Day } from '#libs/graphql';

@ObjectType({ description: 'a version of the terms of use' })
export class TermsOfUse {
  @Field({ description: 'what it is called' })
  version: string;

  @Field(() => Day, { description: 'first day on which it is in force' })
  from: string;

  @Field({ description: 'Markdown, in the first language of the cooperative' })
  text: string;

  @Field({ description: 'whether it is the one in force today' })
  inForce: boolean;
}

@ObjectType({ description: "the cooperative's public texts, as Markdown in its first language" })
export class PublicTexts {
  @Field(() => [TermsOfUse], { description: 'versions of the terms, the newest first; none where nobody is asked to accept any' })
  terms: TermsOfUse[];

  @Field({ description: "the privacy statement: the cooperative's, or else the house's" })
  privacy: string;

  @Field({ description: "the accessibility statement: the cooperative's, or else the house's" })
  accessibility: string;
}
