import { Field, ObjectType } from '@nestjs/graphql';
import { Decimal, Problem } from '#libs/graphql';
import { ReadingDoubtKind } from './enums.js';
import { ReadingReport } from './meter.model.js';

@ObjectType({ description: 'what is odd about a reading: the resident is asked again, with these figures' })
export class ReadingDoubt {
  @Field(() => ReadingDoubtKind, { description: 'what is odd' })
  kind: ReadingDoubtKind;

  @Field(() => Decimal, { description: 'used since the reading before, if the reading is right' })
  consumption: string;

  @Field(() => Decimal, { nullable: true, description: 'what so many days usually take; null where the history is too short to tell' })
  usual: string | null;
}

@ObjectType({ description: 'what came of a reported reading: problems, doubts to confirm, or the report' })
export class ReadingReportOutcome {
  @Field(() => [Problem], { description: 'why the reading is not taken; with any of them nothing was written' })
  problems: Problem[];

  @Field(() => [ReadingDoubt], { description: 'what must be confirmed first; with any of them nothing was written' })
  doubts: ReadingDoubt[];

  @Field(() => ReadingReport, { nullable: true, description: 'the report; null where nothing was written' })
  report: ReadingReport | null;
}
