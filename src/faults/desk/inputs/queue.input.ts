import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsBoolean, IsEnum, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { FaultState } from '../../fault-state.js';

export enum FaultQueueOrder { FILED = 'FILED', DUE = 'DUE', SINCE = 'SINCE' }

registerEnumType(FaultQueueOrder, {
  name: 'FaultQueueOrder',
  description: 'by what the office’s queue of fault reports is ordered',
  valuesMap: {
    FILED: { description: 'by the moment of filing' },
    DUE: { description: 'by the day by which a report is to be dealt with; those without one are the last' },
    SINCE: { description: 'by the day on which the present state was reached' },
  },
});

@InputType({ description: 'which fault reports of the office’s queue; what is null is left open' })
export class FaultQueueInput {
  @IsOptional() @IsArray() @ArrayMaxSize(7) @IsEnum(FaultState, { each: true })
  @Field(() => [FaultState], { nullable: true, description: 'in one of these states' })
  states?: FaultState[] | null;

  @IsOptional() @IsString() @MaxLength(40)
  @Field(() => String, { nullable: true, description: 'of the category with this code' })
  category?: string | null;

  @IsOptional() @IsUUID()
  @Field(() => ID, { nullable: true, description: 'of this building' })
  buildingId?: string | null;

  @IsOptional() @IsUUID()
  @Field(() => ID, { nullable: true, description: 'of this district' })
  districtId?: string | null;

  @IsOptional() @IsUUID()
  @Field(() => ID, { nullable: true, description: 'given to this member of staff' })
  assignedTo?: string | null;

  @IsOptional() @IsBoolean()
  @Field(() => Boolean, { nullable: true, description: 'true: given to nobody' })
  unassigned?: boolean | null;

  @IsOptional() @IsBoolean()
  @Field(() => Boolean, { nullable: true, description: 'true: given to whoever asks' })
  mine?: boolean | null;

  @IsOptional() @IsBoolean()
  @Field(() => Boolean, { nullable: true, description: 'true: open past the day by which it was to be dealt with' })
  overdue?: boolean | null;

  @IsOptional() @IsString() @MaxLength(100)
  @Field(() => String, { nullable: true, description: 'with this in the number, the description, the address or the filer’s last name' })
  search?: string | null;
}
