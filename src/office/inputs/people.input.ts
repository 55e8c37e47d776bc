import { Field, ID, InputType } from '@nestjs/graphql';
import { IsEnum, IsOptional, IsString, MaxLength } from 'class-validator';
import { LoginStateEnum } from '../models/login-state.model.js';

@InputType({ description: 'which people to list, by name; everything given narrows the list' })
export class PeopleInput {
  @Field(() => String, { nullable: true, description: 'words in any order, without Polish letters if one likes: name, address, identifier, number of an account or a bank account, e-mail, telephone, key in the accounting program' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  search?: string | null;

  @Field(() => LoginStateEnum, { nullable: true, description: 'how far the way in has come' })
  @IsOptional()
  @IsEnum(LoginStateEnum)
  state?: LoginStateEnum | null;

  @Field(() => ID, { nullable: true, description: 'a building in which they have a legal title' })
  @IsOptional()
  @IsString()
  buildingId?: string | null;

  @Field(() => ID, { nullable: true, description: 'a district office that serves a building of theirs' })
  @IsOptional()
  @IsString()
  districtId?: string | null;

  @Field(() => String, { nullable: true, description: 'where the page before said that this one begins' })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  after?: string | null;
}
