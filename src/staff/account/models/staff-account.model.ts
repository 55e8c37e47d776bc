import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Instant } from '#libs/graphql';

@ObjectType({ description: 'A passkey of a member of staff.' })
export class StaffPasskey {
  @Field(() => ID, { description: 'Unguessable id.' })
  id: string;

  @Field({ description: 'What its owner calls it.' })
  name: string;

  @Field(() => Instant, { description: 'When it was added.' })
  addedAt: Date;

  @Field(() => Instant, { nullable: true, description: 'When it was last used; null: never.' })
  lastUsedAt: Date | null;
}

@ObjectType({ description: 'A browser in which a member of staff is signed in.' })
export class StaffDeskSession {
  @Field(() => ID, { description: 'Unguessable id, worth nothing to anybody else.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'The browser, where it tells.' })
  browser: string | null;

  @Field(() => String, { nullable: true, description: 'What it runs on, where it tells.' })
  system: string | null;

  @Field(() => Instant, { description: 'When it was opened.' })
  since: Date;

  @Field(() => Instant, { description: 'When it was last used, to the minute.' })
  lastSeen: Date;

  @Field({ description: 'True for the one that asks.' })
  current: boolean;
}

@ObjectType({ description: 'The account of whoever of the staff asks.' })
export class StaffAccount {
  @Field(() => Int, { description: 'Recovery codes that are left.' })
  recoveryCodesLeft: number;

  @Field(() => [StaffPasskey], { description: 'Passkeys, oldest first.' })
  passkeys: StaffPasskey[];

  @Field(() => [StaffDeskSession], { description: 'Sessions, the one last used first.' })
  sessions: StaffDeskSession[];
}
