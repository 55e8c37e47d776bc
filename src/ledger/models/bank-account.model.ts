import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'an individual bank account with the premises and settlement account that it serves' })
export class PremisesBankAccount {
  @Field(() => String, { nullable: true })
  address: string | null;

  @Field()
  accountName: string;

  @Field({ description: '26 digits (NRB), not grouped' })
  nrb: string;

  @Field({ description: 'what is paid to it' })
  purpose: string;
}
