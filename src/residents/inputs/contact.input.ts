import { Field, InputType } from '@nestjs/graphql';
import { IsString, MaxLength } from 'class-validator';

const LONGEST = 200;

@InputType({ description: 'all contact data as they are to be; an empty text takes one away, one left as it was is not looked at' })
export class ContactInput {
  @Field({ description: 'fixed-line telephone, Polish or with the country' })
  @IsString()
  @MaxLength(LONGEST)
  phone: string;

  @Field({ description: 'mobile telephone, Polish or with the country' })
  @IsString()
  @MaxLength(LONGEST)
  mobile: string;

  @Field({ description: 'e-mail address; a new one counts once its link is used' })
  @IsString()
  @MaxLength(LONGEST)
  email: string;

  @Field({ description: 'fax number, Polish or with the country' })
  @IsString()
  @MaxLength(LONGEST)
  fax: string;
}
