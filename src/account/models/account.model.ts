import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Instant } from '#libs/graphql';

export enum NotificationTopic {
  NOTICES = 'NOTICES',
  LETTERS = 'LETTERS',
  FAULTS = 'FAULTS',
  READINGS = 'READINGS',
}
registerEnumType(NotificationTopic, {
  name: 'NotificationTopic',
  description: 'of what a resident can be told by e-mail',
  valuesMap: {
    NOTICES: { description: 'new notices of the manager' },
    LETTERS: { description: 'new letters of the board' },
    FAULTS: { description: "what becomes of the resident's fault reports" },
    READINGS: { description: 'what became of a reported reading' },
  },
});

@ObjectType({ description: 'a browser in which the viewer is signed in' })
export class SessionInfo {
  @Field(() => ID, { description: 'names the session; it is no key to it' })
  id: string;

  @Field(() => String, { nullable: true, description: 'what the browser is called, such as Firefox' })
  browser: string | null;

  @Field(() => String, { nullable: true, description: 'on what it runs, such as Windows or iPhone' })
  system: string | null;

  @Field(() => Instant, { description: 'when the viewer signed in' })
  since: Date;

  @Field(() => Instant, { description: 'when it last asked for anything, to a few minutes' })
  lastSeen: Date;

  @Field({ description: 'whether it is the one that asks' })
  current: boolean;
}

@ObjectType({ description: 'whether the viewer is told of something by e-mail' })
export class NotificationChoice {
  @Field(() => NotificationTopic, { description: 'of what' })
  topic: NotificationTopic;

  @Field({ description: 'told by e-mail, as long as there is an address' })
  byEmail: boolean;
}

@ObjectType({ description: 'the account of whoever is signed in' })
export class MyAccount {
  @Field({ description: 'the identifier that the cooperative issued; it never changes' })
  identifier: string;

  @Field(() => String, { nullable: true, description: 'the e-mail address on file; null when there is none, then nothing is sent' })
  email: string | null;

  @Field(() => Instant, { description: 'when the password was set' })
  passwordSetAt: Date;

  @Field(() => [SessionInfo], { description: 'open sessions, this one first' })
  sessions: SessionInfo[];

  @Field(() => [NotificationChoice], { description: 'a choice for each topic whose tab the cooperative has' })
  notifications: NotificationChoice[];
}
