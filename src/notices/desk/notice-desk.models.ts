import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Day, Instant, Problem } from '#libs/graphql';
import { NoticeAttachment, NoticeAudience } from '../models/notice.model.js';

export enum NoticePhaseEnum { DRAFT = 'DRAFT', SCHEDULED = 'SCHEDULED', SHOWN = 'SHOWN', ENDED = 'ENDED', WITHDRAWN = 'WITHDRAWN' }

registerEnumType(NoticePhaseEnum, {
  name: 'NoticePhase',
  description: 'how far a notice is',
  valuesMap: {
    DRAFT: { description: 'written and not published yet' },
    SCHEDULED: { description: 'published, and shown from a later day on' },
    SHOWN: { description: 'shown today' },
    ENDED: { description: 'past its last day' },
    WITHDRAWN: { description: 'taken back: no resident sees it any more' },
  },
});

@ObjectType({ description: 'a notice in the editor’s list' })
export class DeskNoticeSummary {
  @Field(() => ID, { description: 'unguessable id' })
  id: string;

  @Field({ description: 'heading, plain text' })
  title: string;

  @Field(() => NoticeAudience, { description: 'whom it is for' })
  audience: NoticeAudience;

  @Field(() => String, { nullable: true, description: 'name of the estate or address of the building' })
  place: string | null;

  @Field(() => String, { nullable: true, description: 'the staircase, where it is for one' })
  staircase: string | null;

  @Field(() => String, { nullable: true, description: 'first and last name, where it is for one person' })
  person: string | null;

  @Field({ description: 'stands before all that are not' })
  pinned: boolean;

  @Field({ description: 'whether those who want it are told by e-mail' })
  byEmail: boolean;

  @Field(() => Day, { description: 'first day on which it is shown' })
  visibleFrom: string;

  @Field(() => Day, { nullable: true, description: 'last day on which it is shown; null without an end' })
  visibleTo: string | null;

  @Field(() => NoticePhaseEnum, { description: 'how far it is' })
  phase: NoticePhaseEnum;

  @Field(() => Instant, { description: 'when it was last changed' })
  editedAt: Date;

  @Field(() => Instant, { nullable: true, description: 'when it was published; null for a draft' })
  publishedAt: Date | null;

  @Field(() => Instant, { nullable: true, description: 'when it was last corrected after that; null where it never was' })
  correctedAt: Date | null;
}

@ObjectType({ description: 'a page of the editor’s list' })
export class DeskNoticePage {
  @Field(() => [DeskNoticeSummary], { description: 'at most 50, the last changed first' })
  rows: DeskNoticeSummary[];

  @Field(() => ID, { nullable: true, description: 'the `after` of the next page; null on the last' })
  next: string | null;
}

@ObjectType({ description: 'a notice as its editor sees it' })
export class DeskNotice extends DeskNoticeSummary {
  @Field({ description: 'Markdown' })
  body: string;

  @Field(() => String, { nullable: true, description: 'name of the estate' })
  estate: string | null;

  @Field(() => ID, { nullable: true, description: 'the building' })
  buildingId: string | null;

  @Field(() => ID, { nullable: true, description: 'the person' })
  personId: string | null;

  @Field(() => [NoticeAttachment], { description: 'files (GET /desk/notices/<notice>/attachments/<id>)' })
  attachments: NoticeAttachment[];
}

@ObjectType({ description: 'what came of an editor’s act' })
export class DeskNoticeOutcome {
  @Field(() => [Problem], { description: 'why nothing was written; empty where it was' })
  problems: Problem[];

  @Field(() => DeskNotice, { nullable: true, description: 'the notice as it stands; null with any problem, and once it is dropped' })
  notice: DeskNotice | null;
}

@ObjectType({ description: 'how many an audience is today' })
export class NoticeReach {
  @Field(() => Int, { description: 'persons who hold premises there; one of a person' })
  persons: number;

  @Field(() => Int, { description: 'of them, with a login to the portal' })
  withAccount: number;

  @Field(() => Int, { description: 'with an e-mail address on file' })
  withEmail: number;

  @Field(() => Int, { description: 'with an address, who chose to be told of notices' })
  mailed: number;
}

@ObjectType({ description: 'premises whose holders a notice is for' })
export class NoticePremises {
  @Field({ description: 'address' })
  address: string;

  @Field({ description: 'whether anybody who holds them has opened it' })
  read: boolean;
}

@ObjectType({ description: 'who has opened a notice, without names' })
export class NoticeReadership {
  @Field(() => Int, { description: 'how many its audience is today' })
  persons: number;

  @Field(() => Int, { description: 'how many of them have opened it' })
  readers: number;

  @Field(() => [NoticePremises], { description: 'by premises, at most 500; none for one person' })
  premises: NoticePremises[];
}

@ObjectType({ description: 'a building with its staircases' })
export class NoticeBuilding {
  @Field(() => ID, { description: 'unguessable id' })
  id: string;

  @Field({ description: 'street and number' })
  name: string;

  @Field(() => String, { nullable: true, description: 'the estate that it belongs to' })
  estate: string | null;

  @Field(() => [String], { description: 'names of its staircases' })
  staircases: string[];
}

@ObjectType({ description: 'somebody to write to' })
export class NoticePerson {
  @Field(() => ID, { description: 'unguessable id' })
  id: string;

  @Field({ description: 'first and last name' })
  name: string;

  @Field({ description: 'key in the accounting program' })
  key: string;

  @Field(() => String, { nullable: true, description: 'address of premises held today' })
  address: string | null;
}
