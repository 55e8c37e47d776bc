import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Day, Instant, Problem } from '#libs/graphql';
import { CommonPart, FaultAuthor, FaultState } from '../fault-state.js';

@ObjectType({ description: 'a report of a fault as the register shows it; who filed it is told to nobody' })
export class FaultSummary {
  @Field(() => ID, { description: 'unguessable id of the report' })
  id: string;

  @Field({ description: "the report's number in the cooperative's own pattern, such as TA1/2012/Z693" })
  number: string;

  @Field(() => Day, { description: 'the day of filing' })
  filedOn: string;

  @Field({ description: 'address of the premises; of a common part, that of the building' })
  address: string;

  @Field(() => CommonPart, { nullable: true, description: 'the common part of the building; null where it is the premises' })
  commonPart: CommonPart | null;

  @Field({ description: "code of the category, one of the cooperative's" })
  category: string;

  @Field(() => String, { nullable: true, description: "what the cooperative calls the category; null: the catalogue's word" })
  categoryLabel: string | null;

  @Field({ description: 'what is wrong, in the words of whoever filed the report' })
  description: string;

  @Field(() => FaultState, { description: 'how far the report is' })
  state: FaultState;

  @Field({ description: 'true where the viewer filed the report' })
  mine: boolean;
}

@ObjectType({ description: 'one thing that happened to a report: a change of its state, a word about it, or both' })
export class FaultEvent {
  @Field(() => ID, { description: 'unguessable id of the event' })
  id: string;

  @Field(() => Instant, { description: 'when it happened' })
  at: Date;

  @Field(() => FaultAuthor, { description: 'whose doing it was' })
  author: FaultAuthor;

  @Field(() => FaultState, { nullable: true, description: 'the state that the report came to; null for a word alone' })
  state: FaultState | null;

  @Field(() => String, { nullable: true, description: 'what was said; null where nothing was' })
  text: string | null;
}

@ObjectType({ description: 'a report with its history; what only its filer sees is empty for others' })
export class Fault extends FaultSummary {
  @Field(() => Day, { description: 'the day on which the present state was reached' })
  stateSince: string;

  @Field(() => String, { nullable: true, description: "the filer's telephone, for the filer alone" })
  phone: string | null;

  @Field(() => [ID], { description: 'ids of the photos (GET /photos/:id), for the filer alone' })
  photos: string[];

  @Field(() => [FaultEvent], { description: 'what happened since the filing, oldest first; for others than the filer only what is meant for all' })
  events: FaultEvent[];

  @Field({ description: 'true where the viewer may add a comment' })
  takesComments: boolean;
}

@ObjectType({ description: 'a page of the register' })
export class FaultRegister {
  @Field(() => [FaultSummary], { description: 'the reports, newest first' })
  faults: FaultSummary[];

  @Field(() => ID, { nullable: true, description: 'what to ask for the next, older page with; null where there is none' })
  next: string | null;
}

@ObjectType({ description: 'what came of filing a report or of a comment' })
export class FaultOutcome {
  @Field(() => [Problem], { description: 'why nothing was written; empty where it was' })
  problems: Problem[];

  @Field(() => Fault, { nullable: true, description: 'the report as it stands; null with any problem' })
  fault: Fault | null;
}
