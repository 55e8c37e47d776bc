import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'an individual bank account with the premises and settlement account that it serves' })
export class PremisesBankAccount {
  @Field(() => String, { nullable: true, description: 'address of the premises; null where there are none' })
  address: string | null;

  @Field({ description: 'the settlement account that is paid' })
  accountName: string;

  @Field({ description: '26 digits (NRB), not grouped' })
  nrb: string;

  @Field({ description: 'what is paid to it' })
  purpose: string;
}
