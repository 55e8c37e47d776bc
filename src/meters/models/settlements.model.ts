import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Day, Decimal, Grosze } from '#libs/graphql';
import { Medium, ReadingKind } from './enums.js';

@ObjectType({ description: 'one component of a utility settlement' })
export class SettlementLine {
  @Field({ description: "the component's name" })
  name: string;

  @Field(() => Decimal, { description: 'how many of `unit`' })
  quantity: string;

  @Field({ description: 'such as m3 or GJ' })
  unit: string;

  @Field(() => Decimal, { description: 'złote for one unit' })
  rate: string;

  @Field(() => Grosze, { description: 'as the accounting program rounded it' })
  amount: number;
}

@ObjectType({ description: 'a reading on which a settlement rests' })
export class SettlementReading {
  @Field({ description: "the meter's serial number" })
  serial: string;

  @Field(() => String, { nullable: true, description: 'where the meter hangs; null where nobody wrote it down' })
  location: string | null;

  @Field({ description: 'unit of the reading' })
  unit: string;

  @Field(() => Day, { description: 'day of the reading' })
  readOn: string;

  @Field(() => Decimal, { description: 'state of the meter' })
  value: string;

  @Field(() => ReadingKind, { description: 'how it came about' })
  kind: ReadingKind;
}

@ObjectType({ description: 'a utility settlement (rozliczenie mediów): advances against cost over a period' })
export class Settlement {
  @Field(() => ID, { description: 'unguessable id; the document is at /settlements/<id>.pdf' })
  id: string;

  @Field({ description: 'number on the document' })
  number: string;

  @Field(() => Medium, { description: 'what is settled' })
  medium: Medium;

  @Field(() => Day, { description: 'day of issue' })
  issuedOn: string;

  @Field(() => Day, { description: 'first day settled' })
  periodFrom: string;

  @Field(() => Day, { description: 'last day settled' })
  periodTo: string;

  @Field(() => Grosze, { description: 'advances charged over the period' })
  advances: number;

  @Field(() => Grosze, { description: 'cost over the period' })
  cost: number;

  @Field(() => Grosze, { description: 'cost less advances: above zero is to be paid, below zero is returned' })
  result: number;

  @Field(() => [SettlementLine], { description: 'what the cost is made of' })
  lines: SettlementLine[];

  @Field(() => [SettlementReading], {
    description: 'the readings of the meters of these premises and this medium within the period, and the last one before it',
  })
  readings: SettlementReading[];
}

@ObjectType({ description: 'an account that has settlements' })
export class SettledAccount {
  @Field(() => ID, { description: 'unguessable id of the settlement account' })
  accountId: string;

  @Field({ description: 'what the accounting program calls it' })
  name: string;

  @Field(() => String, { nullable: true, description: 'address of the premises; null where there are none' })
  address: string | null;
}

@ObjectType({ description: 'all settlements of an account whose period ended in a year' })
export class SettlementsYear {
  @Field(() => Int, { description: 'the year shown' })
  year: number;

  @Field(() => [Int], { description: 'all years with settlements, newest first' })
  years: number[];

  @Field(() => SettledAccount, { description: 'the account shown' })
  account: SettledAccount;

  @Field(() => [SettledAccount], { description: 'all accounts with settlements' })
  accounts: SettledAccount[];

  @Field(() => [Settlement], { description: 'the settlements, oldest first' })
  settlements: Settlement[];
}
