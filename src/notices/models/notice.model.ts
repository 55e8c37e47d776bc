import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Day, Instant } from '#libs/graphql';

export enum NoticeAudience {
  ALL = 'ALL',
  ESTATE = 'ESTATE',
  BUILDING = 'BUILDING',
  STAIRCASE = 'STAIRCASE',
  PERSON = 'PERSON',
}

registerEnumType(NoticeAudience, {
  name: 'NoticeAudience',
  description: 'whom a notice is for',
  valuesMap: {
    ALL: { description: 'everybody of the cooperative' },
    ESTATE: { description: 'those who hold premises in an estate' },
    BUILDING: { description: 'those who hold premises in a building' },
    STAIRCASE: { description: 'those who hold premises in a staircase of a building' },
    PERSON: { description: 'the viewer alone' },
  },
});

@ObjectType({ description: 'a notice of the manager (ogłoszenie) as a list shows it' })
export class NoticeSummary {
  @Field(() => ID, { description: 'unguessable id' })
  id: string;

  @Field({ description: 'heading, plain text' })
  title: string;

  @Field(() => NoticeAudience, { description: 'whom it is for' })
  audience: NoticeAudience;

  @Field(() => String, { nullable: true, description: 'name of the estate or address of the building; null for everybody and for one person' })
  place: string | null;

  @Field(() => String, { nullable: true, description: 'the staircase, where it is for one' })
  staircase: string | null;

  @Field({ description: 'stands before all that are not' })
  pinned: boolean;

  @Field(() => Day, { description: 'first day on which it is shown: its date' })
  visibleFrom: string;

  @Field(() => Day, { nullable: true, description: 'last day on which it is shown; null without an end' })
  visibleTo: string | null;

  @Field(() => Instant, { nullable: true, description: 'when it was last corrected after it was published; null where it never was' })
  correctedAt: Date | null;

  @Field({ description: 'whether the viewer has opened it' })
  read: boolean;

  @Field(() => Int, { description: 'number of files attached' })
  attachmentCount: number;
}

@ObjectType({ description: 'notices, pinned ones first, then the newest; a page of them' })
export class NoticePage {
  @Field(() => [NoticeSummary], { description: 'at most 20' })
  notices: NoticeSummary[];

  @Field(() => ID, { nullable: true, description: 'the `after` of the next page; null on the last' })
  next: string | null;
}

@ObjectType({ description: 'a file attached to a notice; fetched from GET /notices/<notice>/attachments/<id>' })
export class NoticeAttachment {
  @Field(() => ID, { description: 'unguessable id' })
  id: string;

  @Field({ description: "the file's name" })
  name: string;

  @Field({ description: 'as its content says: application/pdf, image/jpeg, image/png or image/webp' })
  mediaType: string;

  @Field(() => Int, { description: 'size in bytes' })
  size: number;
}

@ObjectType({ description: 'a notice with its text' })
export class Notice extends NoticeSummary {
  @Field({ description: 'Markdown; raw HTML in it is shown as text' })
  body: string;

  @Field(() => [NoticeAttachment], { description: "in the editor's order" })
  attachments: NoticeAttachment[];
}

@ObjectType({ description: 'a notice that the viewer has opened' })
export class NoticeOpening {
  @Field(() => ID, { description: 'the notice' })
  noticeId: string;

  @Field(() => Instant, { description: 'when the viewer first opened it' })
  readAt: Date;
}
