import { Field, InputType } from '@nestjs/graphql';
import { IsArray, IsString, MaxLength } from 'class-validator';

@InputType({ description: 'an address to tell' })
export class MakeWebhookInput {
  @IsString() @MaxLength(2_000)
  @Field({ description: 'https, at a public host; at most 500 characters' })
  url: string;

  @IsArray() @IsString({ each: true })
  @Field(() => [String], { description: 'of what: feed.applied, feed.refused, feed.failed, change.waiting; one at least' })
  events: string[];
}
