import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsEnum, IsOptional, IsString, MaxLength } from 'class-validator';
import type { StaffRole } from '#libs/access';
import { StaffRoleEnum } from '../../models/desk-viewer.model.js';

@InputType({ description: 'What a member of staff is there for.' })
export class StaffDutiesInput {
  @Field(() => [StaffRoleEnum], { description: 'Roles, at least one.' })
  @IsArray()
  @ArrayMaxSize(10)
  @IsEnum(StaffRoleEnum, { each: true })
  roles: StaffRole[];

  @Field(() => ID, { nullable: true, description: 'The district office to which they are bound; null: the whole cooperative.' })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  districtId?: string | null;
}

@InputType({ description: 'Whom to invite to the desk, and to what.' })
export class InviteStaffInput extends StaffDutiesInput {
  @Field({ description: 'First and last name, 2 to 100 characters.' })
  @IsString()
  @MaxLength(200)
  name: string;

  @Field({ description: 'E-mail address; the invitation goes there.' })
  @IsString()
  @MaxLength(254)
  email: string;
}
