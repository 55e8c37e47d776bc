import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Instant, Problem } from '#libs/graphql';
import { ContactKind } from '#libs/people';

export enum ContactChangeState {
  PENDING_CONFIRMATION = 'PENDING_CONFIRMATION',
  CHANGED = 'CHANGED',
  CANCELLED = 'CANCELLED',
  REPLACED = 'REPLACED',
  TAKEN_OVER = 'TAKEN_OVER',
  OVERRULED = 'OVERRULED',
}
registerEnumType(ContactChangeState, {
  name: 'ContactChangeState',
  description: "what has become of a resident's change of contact data",
  valuesMap: {
    PENDING_CONFIRMATION: { description: 'a new e-mail address whose link was not used yet' },
    CHANGED: { description: 'in force here; the office has not taken it over yet' },
    CANCELLED: { description: 'given up before it was confirmed' },
    REPLACED: { description: 'followed by another change before the office took it over' },
    TAKEN_OVER: { description: 'the office has the same value' },
    OVERRULED: { description: 'the office has set another value since' },
  },
});

@ObjectType({ description: 'one way to reach the viewer, whether there is a value or not' })
export class ContactEntry {
  @Field(() => ContactKind, { description: 'by which way' })
  kind: ContactKind;

  @Field(() => String, { nullable: true, description: 'what is in use; null for none' })
  value: string | null;

  @Field(() => Instant, { nullable: true, description: "since when the viewer's own change is in force; null where the office has the same" })
  changedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'what the office still has, where the viewer has changed it; null for none' })
  officeValue: string | null;

  @Field(() => Instant, { nullable: true, description: 'when the change was handed to the office; null while it waits' })
  exportedAt: Date | null;
}

@ObjectType({ description: 'a new e-mail address that is not in use yet' })
export class PendingEmail {
  @Field({ description: 'the new address' })
  value: string;

  @Field(() => Instant, { description: 'when the link was sent' })
  sentAt: Date;

  @Field({ description: 'whether the link is too old to be used' })
  expired: boolean;
}

@ObjectType({ description: 'one change of contact data by the viewer' })
export class ContactChange {
  @Field(() => ID, { description: 'unguessable id' })
  id: string;

  @Field(() => ContactKind, { description: 'of which way' })
  kind: ContactKind;

  @Field(() => String, { nullable: true, description: 'what was in use before; null for none' })
  oldValue: string | null;

  @Field(() => String, { nullable: true, description: 'what the viewer wants; null for none' })
  newValue: string | null;

  @Field(() => ContactChangeState, { description: 'what has become of it' })
  state: ContactChangeState;

  @Field(() => Instant, { description: 'when the viewer asked for it' })
  at: Date;

  @Field(() => Instant, { nullable: true, description: 'when it was handed to the office' })
  exportedAt: Date | null;
}

@ObjectType({ description: "the viewer's contact data" })
export class ContactData {
  @Field(() => [ContactEntry], { description: 'every way of contact, always all four' })
  entries: ContactEntry[];

  @Field(() => PendingEmail, { nullable: true, description: 'the address that waits for its link' })
  pending: PendingEmail | null;

  @Field(() => [ContactChange], { description: 'the newest changes, at most 50' })
  history: ContactChange[];
}

@ObjectType({ description: 'what came of a change' })
export class ContactOutcome {
  @Field(() => [Problem], { description: 'why nothing was written; empty when it was' })
  problems: Problem[];
}
