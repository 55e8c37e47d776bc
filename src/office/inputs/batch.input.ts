import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsString, MaxLength } from 'class-validator';

@InputType({ description: 'where logins are issued at once' })
export class BatchInput {
  @Field(() => ID, { description: 'the building' })
  @IsString()
  buildingId: string;

  @Field(() => String, { nullable: true, description: 'one of its staircases; null: the whole building' })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  staircase?: string | null;
}
