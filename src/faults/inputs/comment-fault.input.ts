import { Field, ID, InputType } from '@nestjs/graphql';
import { IsString, IsUUID, MaxLength } from 'class-validator';

@InputType({ description: "a comment on a report of the viewer's own" })
export class CommentFaultInput {
  @IsUUID()
  @Field(() => ID, { description: 'a UUID made by the page; the same one again writes nothing' })
  requestId: string;

  @IsUUID()
  @Field(() => ID, { description: 'the report; one that the viewer did not file answers as one that does not exist' })
  faultId: string;

  @IsString()
  @MaxLength(20_000)
  @Field({ description: 'what to say; at most 2000 characters' })
  text: string;
}
