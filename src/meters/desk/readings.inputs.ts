import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsEnum, IsISO8601, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { Day } from '#libs/graphql';
import { Medium, ReportState } from '../models/enums.js';

@InputType({ description: 'which reported readings; what is null is left open' })
export class DeskReadingsInput {
  @IsOptional() @IsEnum(ReportState)
  @Field(() => ReportState, { nullable: true, description: 'in this state; of SENT the longest waiting come first, else the newest' })
  state?: ReportState | null;

  @IsOptional() @IsEnum(Medium)
  @Field(() => Medium, { nullable: true, description: 'of this medium' })
  medium?: Medium | null;

  @IsOptional() @IsUUID()
  @Field(() => ID, { nullable: true, description: 'in this building' })
  buildingId?: string | null;

  @IsOptional() @IsISO8601({ strict: true })
  @Field(() => Day, { nullable: true, description: 'read on this day or later' })
  from?: string | null;

  @IsOptional() @IsISO8601({ strict: true })
  @Field(() => Day, { nullable: true, description: 'read on this day or before' })
  to?: string | null;

  @IsOptional() @IsBoolean()
  @Field(() => Boolean, { nullable: true, description: 'true: those about which something is odd; false: the others' })
  flagged?: boolean | null;

  @IsOptional() @IsString() @MaxLength(100)
  @Field(() => String, { nullable: true, description: 'with this in the meter’s number, the address or the last name' })
  search?: string | null;
}

@InputType({ description: 'the office’s decision on a reported reading' })
export class DecideReadingInput {
  @IsUUID()
  @Field(() => ID, { description: 'the report' })
  reportId: string;

  @IsBoolean()
  @Field({ description: 'true: taken; false: refused' })
  accepted: boolean;

  @IsOptional() @IsString() @MaxLength(2000)
  @Field(() => String, { nullable: true, description: 'why it is refused, or a remark; the resident reads it' })
  reason?: string | null;
}

/** What to take out for the accounting program; the body of a POST. */
export class ReadingExportInput {
  /** True: those that were taken out before as well. */
  @IsBoolean()
  again: boolean;

  /** First day of reading, YYYY-MM-DD; null: no first. */
  @IsOptional() @IsISO8601({ strict: true })
  from?: string | null;

  /** Last day of reading; null: no last. */
  @IsOptional() @IsISO8601({ strict: true })
  to?: string | null;
}
