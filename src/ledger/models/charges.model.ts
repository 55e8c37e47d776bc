import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Decimal, Grosze, Instant, Month } from '#libs/graphql';
import { PremisesKind } from '#libs/people';
import { ChargeChange } from './enums.js';

@ObjectType({ description: 'the figures of one component of a charge (składnik) in one month' })
export class ChargeFigures {
  @Field({ description: "the component's code in the accounting program" })
  code: string;

  @Field({ description: "the component's name" })
  name: string;

  @Field(() => Decimal, { description: 'how many of `unit`' })
  quantity: string;

  @Field({ description: 'such as m², m³, os.' })
  unit: string;

  @Field(() => Decimal, { description: 'złote for one unit' })
  rate: string;

  @Field(() => Grosze, { description: 'as the accounting program rounded it' })
  amount: number;
}

@ObjectType({ description: 'one component of a charge (składnik), beside the month before' })
export class ChargeLine extends ChargeFigures {
  @Field(() => ChargeChange, { nullable: true, description: 'what changed; null where the account was not charged in the month before' })
  change: ChargeChange | null;

  @Field(() => ChargeFigures, { nullable: true, description: 'the component in the month before; null where it is new' })
  previous: ChargeFigures | null;
}

@ObjectType({ description: 'the charge of one account in one month (naliczenie)' })
export class ChargeAssessment {
  @Field(() => ID, { description: 'unguessable id of the settlement account' })
  accountId: string;

  @Field({ description: 'what the accounting program calls it' })
  name: string;

  @Field(() => String, { nullable: true, description: 'address of the premises; null where there are none' })
  address: string | null;

  @Field(() => PremisesKind, { nullable: true, description: 'what the premises are used for; null where there are none' })
  premisesKind: PremisesKind | null;

  @Field(() => Grosze, { description: 'sum of the components' })
  total: number;

  @Field(() => Grosze, { nullable: true, description: 'sum of the month before; null where it has none' })
  previousTotal: number | null;

  @Field(() => [ChargeLine], { description: "the components, in the accounting program's order" })
  lines: ChargeLine[];

  @Field(() => [ChargeFigures], { description: 'components of the month before that are charged no more' })
  gone: ChargeFigures[];
}

@ObjectType({ description: 'all charges of a month' })
export class ChargesMonth {
  @Field(() => Month, { description: 'the month shown' })
  month: string;

  @Field(() => Month, { description: 'the month before, with which the components are compared' })
  previousMonth: string;

  @Field(() => Instant, { nullable: true, description: "the accounting program's time of the last feed; null before the first" })
  asOf: Date | null;

  @Field(() => [Month], { description: 'all months that have a charge, newest first' })
  months: string[];

  @Field(() => [ChargeAssessment], { description: 'one for each account that was charged' })
  assessments: ChargeAssessment[];
}
