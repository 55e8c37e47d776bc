import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Day, Decimal, Instant, Month } from '#libs/graphql';
import { PremisesKind } from '#libs/people';
import { Medium, ReadingKind, ReportState } from './enums.js';

@ObjectType({ description: 'a reading of a meter' })
export class Reading {
  @Field(() => Day, { description: 'day of the reading' })
  readOn: string;

  @Field(() => Decimal, { description: "state of the meter in the meter's unit" })
  value: string;

  @Field(() => ReadingKind, { description: 'how it came about' })
  kind: ReadingKind;
}

@ObjectType({ description: 'a reading with what was used since the one before' })
export class MeterReading extends Reading {
  @Field(() => Decimal, { nullable: true, description: 'used since the reading before; null where there is none, or where nobody can tell' })
  consumption: string | null;

  @Field({ description: 'true where the dial had run through and begun anew at nought; the consumption counts that in' })
  rolledOver: boolean;

  @Field(() => String, { nullable: true, description: 'number of the reading document; null for a reading by itself' })
  document: string | null;
}

@ObjectType({ description: 'a utility meter, hanging or removed' })
export class Meter {
  @Field(() => ID, { description: 'unguessable id' })
  id: string;

  @Field(() => Medium, { description: 'what it measures (magistrala)' })
  medium: Medium;

  @Field(() => String, { nullable: true, description: 'where it hangs, as in łazienka; null where nobody wrote it down' })
  location: string | null;

  @Field({ description: 'serial number on its face' })
  serial: string;

  @Field({ description: 'unit of its readings, as in m3' })
  unit: string;

  @Field(() => Day, { description: 'day of installation' })
  installedOn: string;

  @Field(() => Day, { nullable: true, description: 'day of removal; null while it hangs' })
  removedOn: string | null;

  @Field(() => Reading, { nullable: true, description: 'its last reading in the time of the viewer' })
  lastReading: Reading | null;

  @Field({ description: 'whether the viewer may report its reading in the windows of the cooperative' })
  reportable: boolean;
}

@ObjectType({ description: 'the meters of one of the premises' })
export class PremisesMeters {
  @Field(() => ID, { description: 'unguessable id of the premises' })
  premisesId: string;

  @Field({ description: 'address of the premises' })
  address: string;

  @Field(() => PremisesKind, { description: 'what the premises are used for' })
  kind: PremisesKind;

  @Field(() => Day, { description: 'since when the viewer holds them' })
  heldFrom: string;

  @Field(() => Day, { nullable: true, description: 'the last day on which the viewer held them; null while it lasts' })
  heldTo: string | null;

  @Field(() => [Meter], { description: 'those that hang first' })
  meters: Meter[];
}

@ObjectType({ description: 'the days on which residents may report readings' })
export class ReportingWindow {
  @Field({ description: 'whether it is open today' })
  open: boolean;

  @Field(() => Day, { description: 'its first day' })
  from: string;

  @Field(() => Day, { description: 'its last day' })
  to: string;
}

@ObjectType({ description: 'the meters that the viewer may see' })
export class Meters {
  @Field(() => [PremisesMeters], { description: 'by premises' })
  premises: PremisesMeters[];

  @Field(() => ReportingWindow, { nullable: true, description: 'when readings are taken from residents; null where they are not' })
  window: ReportingWindow | null;
}

@ObjectType({ description: 'what the premises used of a medium in one whole month, spread by days between readings, beside what to compare it with' })
export class MonthComparison {
  @Field(() => Month, { description: 'the month shown' })
  month: string;

  @Field(() => [Month], { description: 'every whole month between readings, newest first' })
  months: string[];

  @Field(() => Decimal, { description: 'used in the month' })
  consumption: string;

  @Field(() => Decimal, { nullable: true, description: 'used in the month before; null where it is not known' })
  previousMonth: string | null;

  @Field(() => Decimal, { nullable: true, description: 'used in the same month of the year before; null where it is not known' })
  yearBefore: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: 'average of other premises of the same kind in the building; null where there are fewer than five of them',
  })
  othersAverage: string | null;

  @Field(() => Int, { nullable: true, description: 'how many others the average is of' })
  others: number | null;
}

@ObjectType({ description: 'a reading that a resident reported, and what the office decided' })
export class ReadingReport {
  @Field(() => ID, { description: 'unguessable id' })
  id: string;

  @Field(() => Day, { description: 'day of the reading' })
  readOn: string;

  @Field(() => Decimal, { description: "state of the meter in the meter's unit" })
  value: string;

  @Field(() => Decimal, { nullable: true, description: 'used since the reading before, as it was known then' })
  consumption: string | null;

  @Field({ description: 'true where the dial had begun anew at nought and the resident confirmed that' })
  rolledOver: boolean;

  @Field(() => ReportState, { description: 'what has become of it' })
  state: ReportState;

  @Field(() => Instant, { description: 'when it was reported' })
  reportedAt: Date;

  @Field(() => Instant, { nullable: true, description: 'when the office decided' })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'why the office refused it, or what it remarked' })
  reason: string | null;

  @Field({ description: 'false where another holder of the premises reported it' })
  mine: boolean;

  @Field(() => ID, { nullable: true, description: "the viewer's own photo of the meter" })
  photoId: string | null;
}

@ObjectType({ description: 'a meter with its readings of a year, its comparison and what was reported of it' })
export class MeterDetails extends Meter {
  @Field({ description: 'address of the premises' })
  address: string;

  @Field(() => PremisesKind, { description: 'what the premises are used for' })
  premisesKind: PremisesKind;

  @Field(() => Int, { nullable: true, description: 'the year shown; null where the meter was never read' })
  year: number | null;

  @Field(() => [Int], { description: 'all years with readings, newest first' })
  years: number[];

  @Field(() => [MeterReading], { description: 'the readings of the year, oldest first' })
  readings: MeterReading[];

  @Field(() => MonthComparison, { nullable: true, description: 'of the month asked for; null where no month is whole' })
  comparison: MonthComparison | null;

  @Field(() => ReportingWindow, { nullable: true, description: 'when the viewer may report a reading of this meter; null where it is not for them to do' })
  window: ReportingWindow | null;

  @Field(() => [ReadingReport], { description: 'what was reported of the meter, newest first' })
  reports: ReadingReport[];
}
