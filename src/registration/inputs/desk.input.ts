import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsEnum, IsInt, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { ApplicationCheckKind, ApplicationDocument } from '../application-state.js';

@InputType({ description: 'which application an act is on, as it was seen' })
export class ApplicationActInput {
  @IsUUID()
  @Field(() => ID, { description: 'the application' })
  id: string;

  @IsInt()
  @Field(() => Int, { description: 'the revision on which the act was decided' })
  revision: number;
}

@InputType({ description: 'a check of an application' })
export class ApplicationCheckInput extends ApplicationActInput {
  @IsEnum(ApplicationCheckKind)
  @Field(() => ApplicationCheckKind, { description: 'what was looked at' })
  kind: ApplicationCheckKind;

  @IsOptional()
  @IsEnum(ApplicationDocument)
  @Field(() => ApplicationDocument, { nullable: true, description: 'of IDENTITY: the kind of document seen' })
  document?: ApplicationDocument | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'of TITLE: who the applicant is' })
  personId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'of TITLE: to which premises' })
  premisesId?: string | null;
}

@InputType({ description: 'a check that is taken back' })
export class ApplicationUncheckInput extends ApplicationActInput {
  @IsEnum(ApplicationCheckKind)
  @Field(() => ApplicationCheckKind, { description: 'which' })
  kind: ApplicationCheckKind;
}

@InputType({ description: 'a refusal' })
export class RefuseApplicationInput extends ApplicationActInput {
  @IsString()
  @MaxLength(5_000)
  @Field({ description: 'why, as the applicant will read it by e-mail; at most 1000 characters' })
  reason: string;
}
