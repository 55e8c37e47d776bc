import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Day, Instant } from '#libs/graphql';

@ObjectType({ description: 'a letter that the board issued to the viewer (korespondencja) as a list shows it' })
export class LetterSummary {
  @Field(() => ID, { description: 'unguessable id' })
  id: string;

  @Field(() => Day, { description: 'day of issue' })
  issuedOn: string;

  @Field(() => String, { nullable: true, description: 'case number (znak sprawy); null where it has none' })
  caseNumber: string | null;

  @Field({ description: 'what it is about, plain text' })
  subject: string;

  @Field({ description: 'true where all that it says is in its PDF' })
  fileOnly: boolean;

  @Field(() => Instant, { nullable: true, description: 'when the viewer first opened it here; null while unread' })
  openedAt: Date | null;
}

@ObjectType({ description: 'letters, newest first; a page of them' })
export class LetterPage {
  @Field(() => [LetterSummary], { description: 'at most 20' })
  letters: LetterSummary[];

  @Field(() => ID, { nullable: true, description: 'the `after` of the next page; null on the last' })
  next: string | null;
}

@ObjectType({ description: 'a letter with its text; as a PDF from GET /letters/<id>.pdf' })
export class Letter extends LetterSummary {
  @Field({ description: 'plain text; line breaks are kept' })
  body: string;
}

@ObjectType({ description: 'a letter that the viewer has opened' })
export class LetterOpening {
  @Field(() => ID, { description: 'the letter' })
  letterId: string;

  @Field(() => Instant, { description: 'when the viewer first opened it' })
  openedAt: Date;
}
