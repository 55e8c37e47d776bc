import { Field, ID, ObjectType } from '@nestjs/graphql';
import { PremisesKind } from '#libs/people';

@ObjectType({ description: 'an individual bank account with the premises and settlement account that it serves' })
export class PremisesBankAccount {
  @Field(() => ID, { description: 'unguessable id of the settlement account' })
  accountId: string;

  @Field(() => String, { nullable: true, description: 'address of the premises; null where there are none' })
  address: string | null;

  @Field(() => PremisesKind, { nullable: true, description: 'what the premises are used for; null where there are none' })
  premisesKind: PremisesKind | null;

  @Field({ description: 'the settlement account that is paid' })
  accountName: string;

  @Field({ description: '26 digits (NRB), not grouped' })
  nrb: string;

  @Field({ description: 'what is paid to it' })
  purpose: string;
}
