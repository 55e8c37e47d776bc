import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Day, Decimal, Instant, Problem } from '#libs/graphql';
import { Medium, ReportState } from '../models/enums.js';

export enum ReadingFlag { ROLL_OVER = 'ROLL_OVER', UNUSUAL = 'UNUSUAL', FIRST = 'FIRST', OVERTAKEN = 'OVERTAKEN' }

registerEnumType(ReadingFlag, {
  name: 'ReadingFlag',
  description: 'what is odd about a reported reading, so that somebody should look at it',
  valuesMap: {
    ROLL_OVER: { description: 'below the reading before, as if the dial had begun anew at nought; the resident confirmed it' },
    UNUSUAL: { description: 'many times the usual consumption; the resident confirmed it' },
    FIRST: { description: 'the meter was never read before: there is nothing to compare it with' },
    OVERTAKEN: { description: 'the accounting program has brought a reading of the same day or a later one since' },
  },
});

@ObjectType({ description: 'a reading that a resident reported, as the office sees it' })
export class DeskReading {
  @Field(() => ID, { description: 'unguessable id of the report' })
  id: string;

  @Field({ description: 'serial number of the meter' })
  serial: string;

  @Field(() => Medium, { description: 'what the meter measures' })
  medium: Medium;

  @Field({ description: 'unit, such as m3' })
  unit: string;

  @Field(() => String, { nullable: true, description: 'where the meter hangs' })
  location: string | null;

  @Field({ description: 'address of the premises' })
  address: string;

  @Field({ description: 'who reported it: first and last name' })
  person: string;

  @Field(() => Day, { description: 'the day of reading' })
  readOn: string;

  @Field(() => Decimal, { description: 'what the meter showed' })
  value: string;

  @Field(() => Day, { nullable: true, description: 'the day of the reading before; null where there was none' })
  previousOn: string | null;

  @Field(() => Decimal, { nullable: true, description: 'what the meter showed then' })
  previousValue: string | null;

  @Field(() => Decimal, { nullable: true, description: 'used since' })
  consumption: string | null;

  @Field(() => Decimal, { nullable: true, description: 'what so many days usually take; null where the history is too short to tell' })
  usual: string | null;

  @Field(() => [ReadingFlag], { description: 'what is odd about it' })
  flags: ReadingFlag[];

  @Field({ description: 'whether there is a photo (GET /desk/readings/:id/photo)' })
  hasPhoto: boolean;

  @Field(() => ReportState, { description: 'what has become of it' })
  state: ReportState;

  @Field(() => Instant, { description: 'when it was reported' })
  reportedAt: Date;

  @Field(() => Instant, { nullable: true, description: 'when the office decided; null while it waits' })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'why it was refused, or a remark' })
  reason: string | null;

  @Field(() => Instant, { nullable: true, description: 'when it was first taken out for the accounting program' })
  exportedAt: Date | null;
}

@ObjectType({ description: 'what a meter showed on a day' })
export class DeskMeterState {
  @Field(() => Day, { description: 'the day' })
  readOn: string;

  @Field(() => Decimal, { description: 'what it showed' })
  value: string;
}

@ObjectType({ description: 'a reported reading with what one decides by' })
export class DeskReadingDetails extends DeskReading {
  @Field(() => [DeskMeterState], { description: 'what the meter showed before, newest first; at most 12' })
  history: DeskMeterState[];

  @Field(() => ID, { nullable: true, description: 'the next one that waits, of those that the filter leaves; null where none does' })
  next: string | null;
}

@ObjectType({ description: 'a page of reported readings' })
export class DeskReadingPage {
  @Field(() => [DeskReading], { description: 'at most 50' })
  rows: DeskReading[];

  @Field(() => ID, { nullable: true, description: 'the `after` of the next page; null on the last' })
  next: string | null;

  @Field(() => Int, { description: 'how many the filter leaves' })
  count: number;

  @Field(() => Int, { description: 'about how many of them nothing is odd' })
  plain: number;
}

@ObjectType({ description: 'a building with meters' })
export class MeteredBuilding {
  @Field(() => ID, { description: 'unguessable id' })
  id: string;

  @Field({ description: 'street and number' })
  name: string;
}

@ObjectType({ description: 'what came of a decision' })
export class DeskReadingOutcome {
  @Field(() => [Problem], { description: 'why nothing was decided; empty where it was' })
  problems: Problem[];
}

@ObjectType({ description: 'what came of accepting many at once' })
export class ReadingsAccepted {
  @Field(() => Int, { description: 'how many were accepted' })
  accepted: number;

  @Field(() => Int, { description: 'how many more the filter leaves about which nothing is odd: at most 200 are done at once' })
  left: number;
}
