import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsEnum, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { Day } from '#libs/graphql';
import { FaultState } from '../../fault-state.js';

export enum FaultHearers { ALL = 'ALL', FILER = 'FILER', OFFICE = 'OFFICE' }

registerEnumType(FaultHearers, {
  name: 'FaultHearers',
  description: 'who reads what the office says of a fault report',
  valuesMap: {
    ALL: { description: 'everybody who sees the report' },
    FILER: { description: 'whoever filed it, and the office' },
    OFFICE: { description: 'the office alone' },
  },
});

const FAR_TOO_LONG = 20_000;
const MOST_AT_ONCE = 100;

@InputType({ description: 'what the office does with a fault report: moves it, says something, or both' })
export class WorkFaultInput {
  @IsUUID()
  @Field(() => ID, { description: 'the report' })
  faultId: string;

  @IsOptional() @IsEnum(FaultState)
  @Field(() => FaultState, { nullable: true, description: 'the state to which it goes; null to say something only' })
  state?: FaultState | null;

  @IsOptional() @IsString() @MaxLength(FAR_TOO_LONG)
  @Field(() => String, { nullable: true, description: 'at most 2000 characters; rejecting or putting off needs a reason that the filer reads' })
  comment?: string | null;

  @IsEnum(FaultHearers)
  @Field(() => FaultHearers, { description: 'who reads the comment' })
  hearers: FaultHearers;
}

@InputType({ description: 'who is to deal with a fault report, and by when' })
export class PlanFaultInput {
  @IsUUID()
  @Field(() => ID, { description: 'the report' })
  faultId: string;

  @IsOptional() @IsUUID()
  @Field(() => ID, { nullable: true, description: 'a dispatcher or admin; null: nobody' })
  assignedTo?: string | null;

  @IsOptional() @IsString()
  @Field(() => Day, { nullable: true, description: 'the last day; null: none' })
  dueOn?: string | null;
}

@InputType({ description: 'which report a fault report repeats' })
export class LinkFaultInput {
  @IsUUID()
  @Field(() => ID, { description: 'the report that repeats another' })
  faultId: string;

  @IsOptional() @IsString() @MaxLength(100)
  @Field(() => String, { nullable: true, description: 'number of the one that it repeats, of the same building; null: it goes its own way again' })
  originalNumber?: string | null;
}

@InputType({ description: 'one move of several fault reports' })
export class MoveFaultsInput {
  @IsArray() @ArrayNotEmpty() @ArrayMaxSize(MOST_AT_ONCE) @ArrayUnique() @IsUUID('all', { each: true })
  @Field(() => [ID], { description: 'the reports, at most 100' })
  faultIds: string[];

  @IsEnum(FaultState)
  @Field(() => FaultState, { description: 'the state to which they go' })
  state: FaultState;

  @IsOptional() @IsString() @MaxLength(FAR_TOO_LONG)
  @Field(() => String, { nullable: true, description: 'said to each filer; rejecting or putting off needs it' })
  comment?: string | null;
}
