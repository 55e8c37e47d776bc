import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Day } from '#libs/graphql';

@ObjectType({ description: 'How many residents have found the way in.' })
export class FigureResidents {
  @Field(() => Int, { description: 'Persons who hold an account of money today.' })
  residents: number;

  @Field(() => Int, { description: 'Of them, with a login to the portal.' })
  withAccount: number;

  @Field(() => Int, { description: 'Of those, who have signed in and set a password of their own.' })
  ownPassword: number;
}

@ObjectType({ description: 'Sign-ins of residents in one week.' })
export class FigureWeek {
  @Field(() => Day, { description: 'The Monday on which it began.' })
  monday: string;

  @Field(() => Int, { description: 'How often somebody signed in.' })
  signIns: number;

  @Field(() => Int, { description: 'How many different residents did.' })
  persons: number;
}

@ObjectType({ description: 'A notice that is shown now, and who has opened it.' })
export class FigureNotice {
  @Field(() => ID, { description: 'The notice.' })
  id: string;

  @Field({ description: 'Its title.' })
  title: string;

  @Field(() => Int, { description: 'For how many persons it is today.' })
  persons: number;

  @Field(() => Int, { description: 'How many of them have opened it.' })
  readers: number;
}

@ObjectType({ description: 'What waits, and how much of it is past its last day.' })
export class FigureWork {
  @Field(() => Int, { description: 'All that waits.' })
  waiting: number;

  @Field(() => Int, { description: 'Of it, past its last day.' })
  overdue: number;
}

@ObjectType({ description: 'Mail that has not gone out.' })
export class FigureMail {
  @Field(() => Int, { description: 'In the outbox.' })
  waiting: number;

  @Field(() => Int, { description: 'Given up after many tries.' })
  failed: number;
}

@ObjectType({ description: 'How the portal is doing, for its admin.' })
export class DeskFigures {
  @Field(() => FigureResidents, { description: 'Residents and their logins.' })
  residents: FigureResidents;

  @Field(() => [FigureWeek], { description: 'Sign-ins of the last twelve weeks, oldest first; the present week is not over.' })
  weeks: FigureWeek[];

  @Field(() => [FigureNotice], { description: 'The notices shown now, the newest five; none where the cooperative has no notices.' })
  notices: FigureNotice[];

  @Field(() => FigureWork, { nullable: true, description: 'Open fault reports; null where the cooperative takes none.' })
  faults: FigureWork | null;

  @Field(() => FigureWork, { nullable: true, description: 'Applications whose signed paper has come; null where nobody applies.' })
  applications: FigureWork | null;

  @Field(() => FigureMail, { description: 'The outbox.' })
  mail: FigureMail;
}
