import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Day, Grosze } from '#libs/graphql';
import { PremisesKind } from '#libs/people';
import { PaymentRefusal } from './enums.js';

@ObjectType({ description: 'a transfer that settles what is due on an account' })
export class Payment {
  @Field(() => ID, { description: 'unguessable id of the settlement account' })
  accountId: string;

  @Field({ description: 'what the accounting program calls it' })
  accountName: string;

  @Field(() => String, { nullable: true, description: 'address of the premises; null where there are none' })
  address: string | null;

  @Field(() => PremisesKind, { nullable: true, description: 'what the premises are used for; null where there are none' })
  premisesKind: PremisesKind | null;

  @Field(() => Day, { description: 'the day on which the balance was set' })
  setOn: string;

  @Field(() => Grosze, { nullable: true, description: 'what is due, above zero; null where nothing is, or no balance is kept' })
  amount: number | null;

  @Field({ description: 'whom to pay: the name of the cooperative' })
  recipient: string;

  @Field(() => String, { nullable: true, description: '26 digits (NRB), not grouped; null where the account has none of its own' })
  nrb: string | null;

  @Field(() => String, { nullable: true, description: 'what is paid to this bank account; null where there is none' })
  purpose: string | null;

  @Field({ description: 'title of the transfer, at most 32 characters, in Polish' })
  title: string;

  @Field(() => String, {
    nullable: true,
    description: 'text of the code that Polish banking applications read (recommendation of the Polish Bank Association)',
  })
  qrPayload: string | null;

  @Field(() => PaymentRefusal, { nullable: true, description: 'why there is no code; null where there is one' })
  refusal: PaymentRefusal | null;
}
