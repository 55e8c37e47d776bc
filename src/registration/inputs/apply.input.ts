import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

// Past every limit of the form: whatever is longer was never typed into it.
const FAR_TOO_LONG = 1_000;

@InputType({ description: 'an application for an account, as its form is filled in' })
export class ApplyInput {
  @IsUUID()
  @Field(() => ID, { description: 'a UUID made by the page; the same one again files nothing more' })
  requestId: string;

  @IsString()
  @MaxLength(FAR_TOO_LONG)
  @Field({ description: 'first name or names' })
  firstName: string;

  @IsString()
  @MaxLength(FAR_TOO_LONG)
  @Field({ description: 'last name' })
  lastName: string;

  @IsString()
  @MaxLength(FAR_TOO_LONG)
  @Field({ description: 'street and number of the building, such as ul. Wschodnia 4' })
  address: string;

  @IsString()
  @MaxLength(FAR_TOO_LONG)
  @Field({ description: 'number of the flat; empty for a house of its own' })
  flat: string;

  @IsString()
  @MaxLength(FAR_TOO_LONG)
  @Field({ description: 'such as 90-410' })
  postcode: string;

  @IsString()
  @MaxLength(FAR_TOO_LONG)
  @Field({ description: 'town' })
  city: string;

  @IsString()
  @MaxLength(FAR_TOO_LONG)
  @Field({ description: 'where everything about the account will be written to' })
  email: string;

  @IsString()
  @MaxLength(FAR_TOO_LONG)
  @Field({ description: 'a telephone; empty for none' })
  phone: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  @Field(() => String, { nullable: true, description: 'the version of the terms of use that was read and accepted; null for none' })
  acceptedTerms: string | null;
}
