import { Field, ID, InputType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { AUDIT_ACTIONS, type AuditAction } from '#libs/audit';
import { Day } from '#libs/graphql';

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

@InputType({ description: 'Which events; everything given narrows them.' })
export class TrailInput {
  @Field(() => ID, { nullable: true, description: 'By a member of staff.' })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  staffId?: string | null;

  @Field(() => String, { nullable: true, description: 'About the person with this identifier for signing in.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  identifier?: string | null;

  @Field(() => String, { nullable: true, description: 'What was done, as one word such as SIGNED_IN.' })
  @IsOptional()
  @IsIn(AUDIT_ACTIONS)
  action?: AuditAction | null;

  @Field(() => Day, { nullable: true, description: 'The first day.' })
  @IsOptional()
  @Matches(DAY)
  from?: string | null;

  @Field(() => Day, { nullable: true, description: 'The last day.' })
  @IsOptional()
  @Matches(DAY)
  to?: string | null;
}
