import { Field, ObjectType } from '@nestjs/graphql';
import { Day, Grosze } from '#libs/graphql';

@ObjectType({ description: 'a payment that the bank has told of and the accounting program has not posted yet; it counts in no balance' })
export class PendingPayment {
  @Field(() => Day, { description: 'the day on which the bank booked it' })
  bookedOn: string;

  @Field(() => Grosze, { description: 'the amount, above zero' })
  amount: number;

  @Field({ description: 'what the payer wrote; may be empty' })
  title: string;
}
