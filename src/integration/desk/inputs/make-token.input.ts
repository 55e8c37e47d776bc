import { Field, InputType, Int } from '@nestjs/graphql';
import { IsArray, IsInt, IsString, MaxLength } from 'class-validator';
import type { ProgramScope } from '#libs/access';

@InputType({ description: 'a token to make' })
export class MakeTokenInput {
  @IsString() @MaxLength(500)
  @Field({ description: 'by what the admin will know it; 1 to 80 characters' })
  name: string;

  @IsArray() @IsString({ each: true })
  @Field(() => [String], { description: 'what it opens: feed:write, feed:read, changes:read, changes:ack; one at least' })
  scopes: ProgramScope[];

  @IsInt()
  @Field(() => Int, { description: 'for how many days it holds; 1 to 730' })
  days: number;
}
