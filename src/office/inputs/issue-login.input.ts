import { Field, ID, InputType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsString } from 'class-validator';
import { Instant } from '#libs/graphql';
import { IDENTITY_DOCUMENTS, type IdentityDocument } from '../../auth/index.js';
import { IdentityDocumentEnum } from '../models/login-state.model.js';

@InputType({ description: 'to whom a login, or a new start password, is issued' })
export class IssueLoginInput {
  @Field(() => ID, { description: 'the person' })
  @IsString()
  personId: string;

  @Field(() => IdentityDocumentEnum, { description: 'the document that the clerk was shown' })
  @IsIn(IDENTITY_DOCUMENTS)
  document: IdentityDocument;

  @Field(() => Instant, { nullable: true, description: 'when the last start password was issued, as far as the clerk knows; null: never. Where it is otherwise, somebody else was quicker, and nothing is issued.' })
  @IsOptional()
  knownIssue?: Date | null;
}
