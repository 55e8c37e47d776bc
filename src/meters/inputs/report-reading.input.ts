import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsEnum, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { ReadingDoubtKind } from '../models/enums.js';

@InputType({ description: 'the present state of a meter, as the resident reads it' })
export class ReportReadingInput {
  @Field(() => ID, { description: 'a UUID that the page made: the same again answers the first report and writes nothing' })
  @IsUUID()
  requestId: string;

  @Field(() => ID, { description: 'the meter' })
  @IsUUID()
  meterId: string;

  @Field({ description: 'what the meter shows, with a comma or a point, at most three decimals' })
  @IsString()
  @MaxLength(40)
  value: string;

  @Field(() => ID, { nullable: true, description: "an uploaded photo of the viewer's own" })
  @IsOptional()
  @IsUUID()
  photoId: string | null;

  @Field(() => [ReadingDoubtKind], { description: 'the doubts that the resident has confirmed' })
  @IsArray()
  @ArrayMaxSize(5)
  @IsEnum(ReadingDoubtKind, { each: true })
  confirmed: ReadingDoubtKind[];
}
