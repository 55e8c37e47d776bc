import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Day, Instant, Problem } from '#libs/graphql';
import { CommonPart, FaultAuthor, FaultState } from '../../fault-state.js';
import { FaultHearers } from '../inputs/work.inputs.js';

@ObjectType({ description: 'a fault report in the office’s queue' })
export class DeskFaultSummary {
  @Field(() => ID, { description: 'unguessable id of the report' })
  id: string;

  @Field({ description: "the report's number in the cooperative's own pattern" })
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

  @Field({ description: 'what is wrong' })
  description: string;

  @Field(() => FaultState, { description: 'how far the report is' })
  state: FaultState;

  @Field(() => Day, { description: 'the day on which the present state was reached' })
  stateSince: string;

  @Field(() => Day, { nullable: true, description: 'the day by which it is to be dealt with; null: none' })
  dueOn: string | null;

  @Field({ description: 'true where it is open past that day' })
  overdue: boolean;

  @Field(() => String, { nullable: true, description: 'name of whoever is to deal with it; null: nobody' })
  assignee: string | null;

  @Field({ description: 'true where it repeats another report and follows its state' })
  duplicate: boolean;
}

@ObjectType({ description: 'a page of the office’s queue' })
export class DeskFaultPage {
  @Field(() => [DeskFaultSummary], { description: 'at most 50' })
  rows: DeskFaultSummary[];

  @Field(() => ID, { nullable: true, description: 'the `after` of the next page; null on the last' })
  next: string | null;

  @Field(() => Int, { description: 'how many reports the filter leaves' })
  count: number;
}

@ObjectType({ description: 'one thing that happened to a fault report, as the office sees it' })
export class DeskFaultEvent {
  @Field(() => ID, { description: 'unguessable id of the event' })
  id: string;

  @Field(() => Instant, { description: 'when it happened' })
  at: Date;

  @Field(() => FaultAuthor, { description: 'whose doing it was' })
  author: FaultAuthor;

  @Field(() => String, { nullable: true, description: 'name of the member of staff who acted; null of a resident, and where none is known' })
  staff: string | null;

  @Field(() => FaultState, { nullable: true, description: 'the state that the report came to; null for a word alone' })
  state: FaultState | null;

  @Field(() => String, { nullable: true, description: 'what was said; null where nothing was' })
  text: string | null;

  @Field(() => FaultHearers, { description: 'who reads it' })
  audience: FaultHearers;
}

@ObjectType({ description: 'another fault report by its number' })
export class FaultReference {
  @Field(() => ID, { description: 'unguessable id of the report' })
  id: string;

  @Field({ description: "the report's number" })
  number: string;
}

@ObjectType({ description: 'a fault report as the office works it' })
export class DeskFault extends DeskFaultSummary {
  @Field(() => String, { nullable: true, description: 'who filed it: first and last name; null where the office did' })
  reporter: string | null;

  @Field(() => String, { nullable: true, description: 'the telephone that the filer gave' })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'the e-mail address on file' })
  email: string | null;

  @Field(() => String, { nullable: true, description: 'name of the member of staff who filed it; null where a resident did' })
  filedBy: string | null;

  @Field(() => String, { nullable: true, description: 'the staircase of the premises' })
  staircase: string | null;

  @Field(() => Int, { nullable: true, description: 'the floor of the premises; 0 is the ground floor' })
  floor: number | null;

  @Field(() => String, { nullable: true, description: 'the district office that the building belongs to' })
  district: string | null;

  @Field(() => ID, { nullable: true, description: 'who is to deal with it' })
  assignedTo: string | null;

  @Field(() => [ID], { description: 'ids of the photos (GET /desk/faults/:id/photos/:photo)' })
  photos: string[];

  @Field(() => [DeskFaultEvent], { description: 'all that happened since the filing, oldest first' })
  events: DeskFaultEvent[];

  @Field(() => [FaultState], { description: 'the states to which it may go; none while it follows another report' })
  moves: FaultState[];

  @Field(() => FaultReference, { nullable: true, description: 'the report whose state it follows' })
  original: FaultReference | null;

  @Field(() => [FaultReference], { description: 'the reports that follow its state' })
  duplicates: FaultReference[];
}

@ObjectType({ description: 'what came of the office’s act on a fault report' })
export class DeskFaultOutcome {
  @Field(() => [Problem], { description: 'why nothing was written; empty where it was' })
  problems: Problem[];

  @Field(() => DeskFault, { nullable: true, description: 'the report as it stands; null with any problem' })
  fault: DeskFault | null;
}

@ObjectType({ description: 'a report of several that was not moved, and why' })
export class FaultNotMoved {
  @Field(() => ID, { description: 'the report' })
  id: string;

  @Field(() => String, { nullable: true, description: 'its number; null where there is no such report for the asker' })
  number: string | null;

  @Field({ description: 'why, as one word such as UNLAWFUL_MOVE' })
  code: string;
}

@ObjectType({ description: 'what came of moving several fault reports: each is moved or not for itself' })
export class FaultsMoved {
  @Field(() => [ID], { description: 'those that were moved' })
  moved: string[];

  @Field(() => [FaultNotMoved], { description: 'those that were not, and of them nothing was written' })
  notMoved: FaultNotMoved[];
}
