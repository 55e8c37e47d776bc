import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Instant } from '#libs/graphql';
import { ApiToken } from './token.model.js';
import { Webhook } from './webhook.model.js';

export enum ChangeKindWord { CONTACT = 'CONTACT', READING = 'READING', FAULT = 'FAULT', APPLICATION = 'APPLICATION', CONSENT = 'CONSENT' }

registerEnumType(ChangeKindWord, {
  name: 'ChangeKind',
  description: 'what of residents’ doings goes back to the office’s program',
  valuesMap: {
    CONTACT: { description: 'contact data that a resident changed' },
    READING: { description: 'a reported reading that the office accepted' },
    FAULT: { description: 'a report of a fault, and what became of it' },
    APPLICATION: { description: 'an application for an account that was activated' },
    CONSENT: { description: 'terms of use accepted, and consent to e-mail given or taken back' },
  },
});

@ObjectType({ description: 'what of one kind waits to be taken' })
export class WaitingChanges {
  @Field(() => ChangeKindWord, { description: 'the kind' })
  kind: ChangeKindWord;

  @Field(() => Int, { description: 'how many, of at most 10000 in one file (GET /desk/changes/:kind.csv)' })
  count: number;

  @Field(() => Int, { description: 'the place of the last of them, by which the file is asked for and taken' })
  upTo: number;

  @Field(() => Instant, { nullable: true, description: 'when some were last taken, by whichever door; null: never' })
  takenAt: Date | null;
}

@ObjectType({ description: 'the doors for the office’s programs' })
export class Integrations {
  @Field(() => [ApiToken], { description: 'tokens, the newest first; at most 100, and none that ended more than a year ago' })
  tokens: ApiToken[];

  @Field(() => [WaitingChanges], { description: 'what waits to be taken, a row a kind' })
  waiting: WaitingChanges[];

  @Field(() => [Webhook], { description: 'addresses that are told, the oldest first; at most 10' })
  webhooks: Webhook[];
}
