import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Day, Decimal, Grosze, Instant, Month } from '#libs/graphql';
import { AccountGroup, PremisesKind, TitleKind } from '#libs/people';
import { AgreementState, MarkKind } from './enums.js';
import { PendingPayment } from './pending-payment.model.js';

@ObjectType({ description: 'one month of the financial card' })
export class StatementMonthLine {
  @Field(() => Month, { description: 'the period of the entries' })
  month: string;

  @Field(() => [MarkKind], { description: 'the Info column' })
  marks: MarkKind[];

  @Field(() => Grosze, { description: 'charges of the period; the forecast where `forecast`' })
  charges: number;

  @Field(() => Grosze, { description: "corrections of the period, with a charge's sign" })
  corrections: number;

  @Field(() => Grosze, { description: 'payments of the period' })
  payments: number;

  @Field(() => Grosze, { description: 'previous balance - charges - corrections + payments, whatever their dates' })
  balance: number;

  @Field({ description: "true while the period has no real charge and its charge is the accounting program's forecast" })
  forecast: boolean;

  @Field({ description: 'true where the balance rests on a forecast of this or an earlier month' })
  restsOnForecast: boolean;
}

@ObjectType({ description: 'an individual (virtual) bank account to pay to' })
export class VirtualAccount {
  @Field({ description: '26 digits (NRB), not grouped' })
  nrb: string;

  @Field({ description: 'what is paid to it' })
  purpose: string;
}

@ObjectType({ description: 'properties of the premises and of the contract' })
export class AccountProperties {
  @Field(() => PremisesKind, { description: 'what the premises are used for' })
  kind: PremisesKind;

  @Field({ description: 'address of the premises' })
  address: string;

  @Field(() => Decimal, { description: 'usable floor area in m²' })
  areaM2: string;

  @Field(() => Int, { nullable: true, description: '0 is the ground floor' })
  floor: number | null;

  @Field(() => Int, { nullable: true, description: 'number of rooms' })
  rooms: number | null;

  @Field(() => Int, { nullable: true, description: 'how many persons are registered' })
  personsRegistered: number | null;

  @Field(() => TitleKind, { nullable: true, description: "the viewer's latest legal title to the premises" })
  titleKind: TitleKind | null;

  @Field(() => Day, { nullable: true, description: 'first day of the title' })
  titleFrom: string | null;

  @Field(() => Day, { nullable: true, description: 'null while the title lasts' })
  titleTo: string | null;
}

@ObjectType({ description: 'an agreement to repay arrears in instalments (ugoda)' })
export class RepaymentAgreement {
  @Field(() => Day, { description: 'the day of signing' })
  signedOn: string;

  @Field(() => Grosze, { description: 'the whole sum to repay' })
  amount: number;

  @Field(() => Int, { description: 'in how many instalments' })
  instalments: number;

  @Field(() => AgreementState, { description: 'how the agreement stands' })
  state: AgreementState;

  @Field(() => Day, { nullable: true, description: 'when it was repaid or broken' })
  endedOn: string | null;
}

@ObjectType({ description: 'the financial card (kartoteka): one calendar year of a settlement account' })
export class StatementYear {
  @Field(() => ID, { description: 'unguessable id of the settlement account' })
  accountId: string;

  @Field({ description: 'what the accounting program calls it' })
  name: string;

  @Field(() => AccountGroup, { description: 'the group of the account' })
  group: AccountGroup;

  @Field(() => String, { nullable: true, description: 'address of the premises; null where there are none' })
  address: string | null;

  @Field(() => Int, { description: 'calendar year' })
  year: number;

  @Field(() => Int, { nullable: true, description: 'the year before, if the viewer may see any of it' })
  previousYear: number | null;

  @Field(() => Int, { nullable: true, description: 'the year after, if there is any of it' })
  nextYear: number | null;

  @Field(() => [Int], { description: 'all years that have a card, newest first' })
  years: number[];

  @Field(() => Instant, { nullable: true, description: "the accounting program's time of the last feed" })
  asOf: Date | null;

  @Field(() => Day, { description: "the account's own day of its balance" })
  setOn: string;

  @Field(() => Grosze, { description: 'balance carried over from before the first month shown' })
  opening: number;

  @Field({ description: 'true where the opening rests on a forecast: a forecast December opens January as a forecast' })
  openingForecast: boolean;

  @Field(() => Grosze, { description: 'balance after the last month shown' })
  closing: number;

  @Field({ description: 'true where the closing rests on a forecast' })
  closingForecast: boolean;

  @Field(() => Grosze, { description: "sum of the months' charges, forecasts included" })
  totalCharges: number;

  @Field(() => Grosze, { description: "sum of the months' corrections, with a charge's sign" })
  totalCorrections: number;

  @Field(() => Grosze, { description: "sum of the months' payments" })
  totalPayments: number;

  @Field(() => [StatementMonthLine], { description: 'the months that the viewer may see, in order' })
  months: StatementMonthLine[];

  @Field(() => [VirtualAccount], { description: 'where to pay; empty for a former holder' })
  bankAccounts: VirtualAccount[];

  @Field(() => AccountProperties, { nullable: true, description: 'null for an account without premises' })
  properties: AccountProperties | null;

  @Field(() => [RepaymentAgreement], { description: 'repayment agreements, newest first' })
  agreements: RepaymentAgreement[];

  @Field(() => [PendingPayment], { description: 'payments in transit of the last 45 days, newest first; no sum of the card counts them' })
  pendingPayments: PendingPayment[];
}
