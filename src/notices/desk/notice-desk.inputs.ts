import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsEnum, IsISO8601, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { Day } from '#libs/graphql';
import { NoticeAudience } from '../models/notice.model.js';

// Past every limit of the form: whatever is longer was never typed into it.
const FAR_TOO_LONG = 30_000;

@InputType({ description: 'whom a notice is for' })
export class NoticeAudienceInput {
  @IsEnum(NoticeAudience)
  @Field(() => NoticeAudience, { description: 'the kind; what the others want stays null' })
  audience: NoticeAudience;

  @IsOptional() @IsString() @MaxLength(200)
  @Field(() => String, { nullable: true, description: 'name of the estate' })
  estate?: string | null;

  @IsOptional() @IsUUID()
  @Field(() => ID, { nullable: true, description: 'the building, or the one of the staircase' })
  buildingId?: string | null;

  @IsOptional() @IsString() @MaxLength(40)
  @Field(() => String, { nullable: true, description: 'the staircase of the building' })
  staircase?: string | null;

  @IsOptional() @IsUUID()
  @Field(() => ID, { nullable: true, description: 'the person' })
  personId?: string | null;
}

@InputType({ description: 'a notice as its editor writes it' })
export class SaveNoticeInput extends NoticeAudienceInput {
  @IsUUID()
  @Field(() => ID, { description: 'the notice; of a new one a UUID made by the page, so that sending it twice writes one' })
  id: string;

  @IsBoolean()
  @Field({ description: 'true for a new draft' })
  isNew: boolean;

  @IsString() @MaxLength(FAR_TOO_LONG)
  @Field({ description: 'heading, plain text; 1 to 200 characters' })
  title: string;

  @IsString() @MaxLength(FAR_TOO_LONG)
  @Field({ description: 'Markdown; at most 20 000 characters. A draft may be empty' })
  body: string;

  @IsBoolean()
  @Field({ description: 'stands before all that are not' })
  pinned: boolean;

  @IsBoolean()
  @Field({ description: 'whether those who want it are told by e-mail' })
  byEmail: boolean;

  @IsOptional() @IsISO8601({ strict: true })
  @Field(() => Day, { nullable: true, description: 'first day on which it is shown; null: today' })
  visibleFrom?: string | null;

  @IsOptional() @IsISO8601({ strict: true })
  @Field(() => Day, { nullable: true, description: 'last day on which it is shown; null: no end' })
  visibleTo?: string | null;
}
