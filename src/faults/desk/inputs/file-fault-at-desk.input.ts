import { Field, ID, InputType } from '@nestjs/graphql';
import { IsEnum, IsString, IsUUID, MaxLength } from 'class-validator';
import { CommonPart } from '../../fault-state.js';

const FAR_TOO_LONG = 20_000;

@InputType({ description: 'a report of a common part that the office itself files' })
export class FileFaultAtDeskInput {
  @IsUUID()
  @Field(() => ID, { description: 'a UUID made by the page; the same one again files nothing and answers the first report' })
  requestId: string;

  @IsUUID()
  @Field(() => ID, { description: 'the building' })
  buildingId: string;

  @IsEnum(CommonPart)
  @Field(() => CommonPart, { description: 'the part of it' })
  commonPart: CommonPart;

  @IsString() @MaxLength(40)
  @Field({ description: "code of one of the cooperative's categories; empty is a problem" })
  category: string;

  @IsString() @MaxLength(FAR_TOO_LONG)
  @Field({ description: 'what is wrong, for everybody of the building to read; at most 2000 characters' })
  description: string;
}
