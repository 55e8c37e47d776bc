import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Day } from '#libs/graphql';

@ObjectType({ description: 'a notice that anybody may read' })
export class PublicNotice {
  @Field(() => ID, { description: 'unguessable id' })
  id: string;

  @Field({ description: 'heading, plain text' })
  title: string;

  @Field(() => Day, { description: 'its date' })
  visibleFrom: string;
}

@ObjectType({ description: 'a notice that anybody may read, with its text; files are for residents' })
export class PublicNoticeText extends PublicNotice {
  @Field({ description: 'Markdown; raw HTML in it is shown as text' })
  body: string;
}

@ObjectType({ description: 'notices that anybody may read, pinned ones first, then the newest' })
export class PublicNoticePage {
  @Field(() => [PublicNotice], { description: 'at most 20' })
  notices: PublicNotice[];

  @Field(() => ID, { nullable: true, description: 'the `after` of the next page; null on the last' })
  next: string | null;
}
