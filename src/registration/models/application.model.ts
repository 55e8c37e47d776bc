import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Day, Instant, Problem } from '#libs/graphql';
import { TitleKind } from '#libs/people';
import { ApplicationCheckKind, ApplicationDocument, ApplicationState } from '../application-state.js';

@ObjectType({ description: 'an application for an account (wniosek) as the queue shows it' })
export class ApplicationSummary {
  @Field(() => ID, { description: 'unguessable id' })
  id: string;

  @Field({ description: 'as the paper bears it, such as W/2026/00042' })
  number: string;

  @Field(() => ApplicationState, { description: 'how far it is' })
  state: ApplicationState;

  @Field({ description: "the applicant's first and last name, as written" })
  name: string;

  @Field({ description: 'the premises, as written' })
  address: string;

  @Field(() => String, { nullable: true, description: 'the district office that serves the address; null where none does' })
  district: string | null;

  @Field(() => Day, { description: 'when its e-mail address was confirmed' })
  sentOn: string;

  @Field(() => Day, { nullable: true, description: 'when the signed paper came' })
  receivedOn: string | null;

  @Field(() => Day, { nullable: true, description: "the last day of the office's time" })
  dueOn: string | null;

  @Field(() => Int, { nullable: true, description: 'days until then, below zero when overdue; null where nobody waits' })
  daysLeft: number | null;

  @Field(() => Day, { nullable: true, description: 'when it was decided on' })
  decidedOn: string | null;
}

@ObjectType({ description: 'how much of the queue waits for the office' })
export class ApplicationsWaiting {
  @Field(() => Int, { description: 'signed papers that came and are not decided on' })
  received: number;

  @Field(() => Int, { description: 'of these, past their last day' })
  overdue: number;
}

@ObjectType({ description: 'a district office' })
export class ApplicationDistrict {
  @Field(() => ID, { description: 'unguessable id' })
  id: string;

  @Field({ description: 'its name' })
  name: string;
}

@ObjectType({ description: 'the queue: what was received by the day it is due, then what was sent, then the decided, newest first' })
export class ApplicationPage {
  @Field(() => [ApplicationSummary], { description: 'at most 25' })
  rows: ApplicationSummary[];

  @Field(() => String, { nullable: true, description: 'the `after` of the next page; null on the last' })
  next: string | null;

  @Field(() => ApplicationsWaiting, { description: 'whatever the filters' })
  waiting: ApplicationsWaiting;

  @Field(() => [ApplicationDistrict], { description: 'districts to filter by' })
  districts: ApplicationDistrict[];
}

@ObjectType({ description: 'a check of an application that is recorded' })
export class ApplicationCheck {
  @Field(() => ApplicationCheckKind, { description: 'what was looked at' })
  kind: ApplicationCheckKind;

  @Field(() => ApplicationDocument, { nullable: true, description: 'of IDENTITY: the kind of document seen' })
  document: ApplicationDocument | null;

  @Field(() => String, { nullable: true, description: 'of TITLE: who the applicant is' })
  personName: string | null;

  @Field(() => String, { nullable: true, description: 'of TITLE: to which premises' })
  premises: string | null;

  @Field({ description: 'who of the staff recorded it' })
  by: string;

  @Field(() => Instant, { description: 'when' })
  at: Date;
}

@ObjectType({ description: 'something that happened to an application' })
export class ApplicationEvent {
  @Field(() => Instant, { description: 'when' })
  at: Date;

  @Field({ description: 'what, in the words of the trail, such as APPLICATION_RECEIVED' })
  action: string;

  @Field(() => String, { nullable: true, description: 'who of the staff; null for the applicant' })
  by: string | null;
}

@ObjectType({ description: 'an application for an account at length' })
export class Application extends ApplicationSummary {
  @Field(() => Int, { description: 'goes up with every act; an act names the one that it was decided on' })
  revision: number;

  @Field({ description: 'confirmed by its link' })
  email: string;

  @Field(() => String, { nullable: true, description: 'a telephone, where one was given' })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'the version of the terms that was accepted in the form' })
  termsVersion: string | null;

  @Field(() => String, { nullable: true, description: 'why it was refused' })
  refusalReason: string | null;

  @Field(() => String, { nullable: true, description: 'the identifier of the account that it opened' })
  identifier: string | null;

  @Field(() => [ApplicationCheck], { description: 'the checks that are recorded' })
  checks: ApplicationCheck[];

  @Field(() => [ApplicationEvent], { description: 'the oldest first' })
  history: ApplicationEvent[];
}

@ObjectType({ description: 'somebody with a legal title who may be the applicant' })
export class ApplicationCandidate {
  @Field(() => ID, { description: 'the person' })
  personId: string;

  @Field(() => ID, { description: 'the premises' })
  premisesId: string;

  @Field({ description: 'first and last name' })
  name: string;

  @Field({ description: 'number in the accounting program' })
  personKey: string;

  @Field({ description: 'address of the premises' })
  premises: string;

  @Field(() => TitleKind, { description: 'the legal title' })
  title: TitleKind;

  @Field({ description: 'these are the premises of the application' })
  samePremises: boolean;

  @Field({ description: 'the last name is that of the application' })
  sameLastName: boolean;

  @Field({ description: 'the first name is that of the application' })
  sameFirstName: boolean;

  @Field({ description: 'the person has an account already; an activation issues a new initial password for it' })
  hasAccount: boolean;
}

@ObjectType({ description: 'what came of an act on an application' })
export class ApplicationOutcome {
  @Field(() => [Problem], { description: 'why nothing was written; CHANGED where somebody else acted in between' })
  problems: Problem[];

  @Field(() => Application, { nullable: true, description: 'as it is now' })
  application: Application | null;
}
