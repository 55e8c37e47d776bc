import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique, IsArray, IsEnum, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { CommonPart } from '../fault-state.js';

// Past every limit of the form: whatever is longer was never typed into it.
const FAR_TOO_LONG = 20_000;

@InputType({ description: 'a report of a fault; either on premises or on a common part of a building' })
export class FileFaultInput {
  @IsUUID()
  @Field(() => ID, { description: 'a UUID made by the page; the same one again files nothing and answers the first report' })
  requestId: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: "the viewer's premises; null for a common part" })
  premisesId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'the building of the common part; null for premises' })
  buildingId?: string | null;

  @IsOptional()
  @IsEnum(CommonPart)
  @Field(() => CommonPart, { nullable: true, description: 'the common part; null for premises' })
  commonPart?: CommonPart | null;

  @IsString()
  @MaxLength(40)
  @Field({ description: "code of one of the cooperative's categories; empty is a problem" })
  category: string;

  @IsString()
  @MaxLength(FAR_TOO_LONG)
  @Field({ description: 'what is wrong; at most 2000 characters' })
  description: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  @Field(() => String, { nullable: true, description: 'a telephone for contact' })
  phone?: string | null;

  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  @Field(() => [ID], { description: "the viewer's own uploaded photos (POST /photos), at most five" })
  photoIds: string[];
}
